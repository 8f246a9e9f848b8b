package io.fluffywaffle.account.number.web;

import io.fluffywaffle.account.number.NewNumber;
import io.fluffywaffle.defaults.validation.PlainText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A number to add, in international or national form.
 *
 * @param takeOver whether texts to it that go elsewhere come here from now on
 */
record AddNumberRequest(@NotNull String number, @NotNull @PlainText(max = 60) String label, @Nullable Boolean isDefault,
		@Nullable Boolean takeOver) {

	NewNumber wanted() {
		return new NewNumber(this.number, this.label.strip(), Boolean.TRUE.equals(this.isDefault));
	}

}
