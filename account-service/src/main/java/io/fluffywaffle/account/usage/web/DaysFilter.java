package io.fluffywaffle.account.usage.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

import io.fluffywaffle.account.usage.Days;
import io.fluffywaffle.defaults.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Which days of UTC, the last one included. */
record DaysFilter(@Nullable String from, @Nullable String to) {

	private static final int MOST = 400;

	Days days() {
		LocalDate first = read("from", this.from);
		LocalDate last = read("to", this.to);
		if (last.isBefore(first)) {
			throw Problem.invalid("to", "may not be before from");
		}
		if (ChronoUnit.DAYS.between(first, last) >= MOST) {
			throw Problem.invalid("to", "has to be one of the " + MOST + " days that begin with from");
		}
		return new Days(first, last);
	}

	private static LocalDate read(String field, @Nullable String text) {
		if (text == null) {
			throw Problem.invalid(field, "is missing");
		}
		try {
			// what has more than ten characters is a year that no calendar needs
			return LocalDate.parse((text.length() > 10) ? "" : text);
		}
		catch (DateTimeParseException ex) {
			throw Problem.invalid(field, "has to be a day such as 2026-11-21");
		}
	}

}
