package io.fluffywaffle.account.bank.web;

import java.util.Objects;

import io.fluffywaffle.account.bank.BankAccountKind;
import io.fluffywaffle.account.bank.BankNumbers;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.validation.PlainText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/** A bank account to add: with IBAN and maybe BIC, or with the two American numbers. */
record AddBankAccountRequest(@NotNull BankAccountKind kind, @NotNull @PlainText(max = 120) String holder,
		@Nullable String iban, @Nullable String bic, @Nullable String routingNumber, @Nullable String accountNumber,
		@Nullable Boolean isDefault) {

	// no constraint on the numbers: what Bean Validation refuses it repeats in its
	// exception
	BankNumbers numbers() {
		return switch (this.kind) {
			case IBAN -> {
				refuse("routingNumber", this.routingNumber);
				refuse("accountNumber", this.accountNumber);
				yield BankNumbers.ofIban(this.iban, this.bic);
			}
			case US -> {
				refuse("iban", this.iban);
				refuse("bic", this.bic);
				yield BankNumbers.ofUs(this.routingNumber, this.accountNumber);
			}
		};
	}

	boolean asDefault() {
		return Objects.requireNonNullElse(this.isDefault, false);
	}

	private void refuse(String field, @Nullable String given) {
		if (StringUtils.hasText(given)) {
			throw Problem.invalid(field, "does not belong to a bank account of this kind");
		}
	}

	/** Without the numbers: what is printed ends in logs. */
	@Override
	public String toString() {
		return "AddBankAccountRequest[kind=" + this.kind + "]";
	}

}
