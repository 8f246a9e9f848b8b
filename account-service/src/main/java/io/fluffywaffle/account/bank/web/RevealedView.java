package io.fluffywaffle.account.bank.web;

import io.fluffywaffle.account.bank.BankNumbers;
import org.jspecify.annotations.Nullable;

/** The numbers in full, for who has just proven who they are. */
record RevealedView(@Nullable String iban, @Nullable String bic, @Nullable String routingNumber,
		@Nullable String accountNumber) {

	static RevealedView of(BankNumbers numbers) {
		return new RevealedView(numbers.iban(), numbers.bic(), numbers.routingNumber(), numbers.accountNumber());
	}

	/** Without the numbers: what is printed ends in logs. */
	@Override
	public String toString() {
		return "RevealedView";
	}

}
