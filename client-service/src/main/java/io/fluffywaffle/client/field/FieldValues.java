package io.fluffywaffle.client.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;

import io.fluffywaffle.defaults.validation.TextRules;

/** Reads values of fields into their usual form. */
final class FieldValues {

	private static final int LONGEST = 200;

	private static final int MOST_DIGITS = 30;

	private static final Map<String, String> YES_NO = Map.of("yes", "yes", "y", "yes", "true", "yes", "1", "yes", "no",
			"no", "n", "no", "false", "no", "0", "no");

	private FieldValues() {
	}

	/**
	 * The value as it is kept.
	 * @throws FieldRefused when it does not fit
	 */
	static String read(ClientField field, String typed) {
		String text = typed.strip();
		TextRules.faultOfLine(text, LONGEST).ifPresent((fault) -> {
			throw new FieldRefused(field.key(), fault);
		});
		return switch (field.type()) {
			case TEXT -> text;
			case NUMBER -> number(field, text);
			case DATE -> date(field, text);
			case CHOICE -> choice(field, text);
			case YES_NO -> yesNo(field, text);
		};
	}

	private static String number(ClientField field, String text) {
		if (text.length() <= MOST_DIGITS && text.matches("[+-]?\\d+(\\.\\d+)?")) {
			return new BigDecimal(text).toPlainString();
		}
		throw new FieldRefused(field.key(), "is not a number such as 12 or 3.5");
	}

	private static String date(ClientField field, String text) {
		try {
			LocalDate date = LocalDate.parse(text);
			if (date.getYear() >= 1000 && date.getYear() <= 9999) {
				return date.toString();
			}
		}
		catch (DateTimeParseException ex) {
			// said below
		}
		throw new FieldRefused(field.key(), "is not a day such as 2026-11-21");
	}

	private static String choice(ClientField field, String text) {
		return field.choices()
			.stream()
			.filter((choice) -> choice.equalsIgnoreCase(text))
			.findFirst()
			.orElseThrow(() -> new FieldRefused(field.key(), "is none of " + String.join(", ", field.choices())));
	}

	private static String yesNo(ClientField field, String text) {
		String value = YES_NO.get(text.toLowerCase(Locale.ROOT));
		if (value == null) {
			throw new FieldRefused(field.key(), "is neither yes nor no");
		}
		return value;
	}

}
