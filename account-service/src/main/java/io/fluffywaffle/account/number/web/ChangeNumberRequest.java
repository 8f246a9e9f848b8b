package io.fluffywaffle.account.number.web;

import io.fluffywaffle.account.account.Account;
import io.fluffywaffle.defaults.validation.PlainText;
import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;

/** What to change; what is left out stays. */
record ChangeNumberRequest(@PlainText(max = 60) @Nullable String label, @AssertTrue(
		message = "can only be true: another number takes over by being made it") @Nullable Boolean isDefault) {

	void applyTo(Account account, String number) {
		if (this.label != null) {
			account.label(number, this.label.strip());
		}
		if (this.isDefault != null) {
			account.makeDefault(number);
		}
	}

}
