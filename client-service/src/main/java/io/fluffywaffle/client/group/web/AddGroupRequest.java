package io.fluffywaffle.client.group.web;

import java.util.Objects;

import io.fluffywaffle.defaults.validation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** A group to make. */
record AddGroupRequest(@NotNull @PlainText(max = 60) String name,
		@Pattern(regexp = "#[0-9a-fA-F]{6}", message = "has to look like #6e7781") @Nullable String colour) {

	private static final String COLOUR = "#6e7781";

	String colourOrDefault() {
		return Objects.requireNonNullElse(this.colour, COLOUR);
	}

}
