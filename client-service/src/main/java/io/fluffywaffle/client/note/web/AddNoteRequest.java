package io.fluffywaffle.client.note.web;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.validation.TextRules;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A note to write; several lines are fine.
 *
 * @param mentions members of the account who are to look at it
 */
record AddNoteRequest(@NotNull String text, @Size(max = 20) @Nullable List<@NotNull UUID> mentions) {

	private static final int LONGEST = 4_000;

	String checked() {
		String lines = this.text.replace("\r\n", "\n").strip();
		TextRules.faultOfText(lines, LONGEST).ifPresent((fault) -> {
			throw Problem.invalid("text", fault);
		});
		return lines;
	}

	List<UUID> mentioned() {
		return (this.mentions != null) ? this.mentions.stream().distinct().toList() : List.of();
	}

}
