package io.fluffywaffle.client.group.web;

import io.fluffywaffle.client.group.GroupDraft;
import io.fluffywaffle.client.group.rule.Rules;
import io.fluffywaffle.defaults.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** A group to make; a smart one when it has rules. */
record AddGroupRequest(@NotNull @PlainText(max = 60) String name,
		@Pattern(regexp = "#[0-9a-fA-F]{6}", message = "has to look like #6e7781") @Nullable String colour,
		@Valid @Nullable Rules rules) {

	GroupDraft draft() {
		return new GroupDraft(this.name.strip(), this.colour, this.rules);
	}
}
