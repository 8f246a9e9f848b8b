package io.fluffywaffle.account.bank.web;

import io.fluffywaffle.account.bank.BankAccountEdit;
import io.fluffywaffle.account.bank.Verification;
import io.fluffywaffle.defaults.validation.PlainText;
import org.jspecify.annotations.Nullable;

/** What to change; what is absent stays. The numbers never change. */
record EditBankAccountRequest(@PlainText(max = 120) @Nullable String holder, @Nullable Verification verification,
		@Nullable Boolean isDefault) {

	BankAccountEdit edit(@Nullable Long expected) {
		return new BankAccountEdit(expected, (this.holder != null) ? this.holder.strip() : null, this.verification,
				this.isDefault);
	}

}
