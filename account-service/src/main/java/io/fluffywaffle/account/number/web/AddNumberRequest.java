package io.fluffywaffle.account.number.web;

import io.fluffywaffle.defaults.validation.PlainText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A number to add, in international or national form. */
record AddNumberRequest(@NotNull String number, @NotNull @PlainText(max = 60) String label,
		@Nullable Boolean isDefault) {
}
