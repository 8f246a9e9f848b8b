package io.fluffywaffle.client.note.web;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.validation.TextRules;
import jakarta.validation.constraints.NotNull;

/** A note to write; several lines are fine. */
record AddNoteRequest(@NotNull String text) {

	private static final int LONGEST = 4_000;

	String checked() {
		String lines = this.text.replace("\r\n", "\n").strip();
		TextRules.faultOfText(lines, LONGEST).ifPresent((fault) -> {
			throw Problem.invalid("text", fault);
		});
		return lines;
	}

}
