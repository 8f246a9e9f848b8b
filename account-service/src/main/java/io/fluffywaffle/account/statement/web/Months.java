package io.fluffywaffle.account.statement.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.Pattern;

import io.fluffywaffle.defaults.problem.Problem;

/** Reads months in paths. */
final class Months {

	private static final Pattern SHAPE = Pattern.compile("2[0-9]{3}-[0-9]{2}");

	private Months() {
	}

	static YearMonth read(String text) {
		try {
			if (SHAPE.matcher(text).matches()) {
				return YearMonth.parse(text);
			}
		}
		catch (DateTimeException ex) {
			// told like any other
		}
		throw Problem.invalid("month", "has to be a month such as 2026-11");
	}

}
