package io.fluffywaffle.client.group.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/** A condition while it is written: what it compares with, in the form that is needed. */
record Operand(int index, RuleCondition condition, BoundValues values) {

	private static final int MOST_DAYS = 36_500;

	private static final int LONGEST_NUMBER = 30;

	RuleOperator operator() {
		return this.condition.operator();
	}

	String text() {
		String value = this.condition.value();
		if (value == null || value.isBlank() || value.indexOf('\0') >= 0) {
			throw fault("value", "is missing");
		}
		return value.strip();
	}

	UUID id() {
		try {
			return UUID.fromString(text());
		}
		catch (IllegalArgumentException ex) {
			throw fault("value", "is not the id of a group");
		}
	}

	LocalDate day() {
		try {
			LocalDate day = LocalDate.parse(text());
			if (day.getYear() > 0 && day.getYear() < 10_000) {
				return day;
			}
		}
		catch (DateTimeParseException _) {
			// said below
		}
		throw fault("value", "is not a day like 2026-11-21");
	}

	int days() {
		try {
			int days = Integer.parseInt(text());
			if (days > 0 && days <= MOST_DAYS) {
				return days;
			}
		}
		catch (NumberFormatException _) {
			// said below
		}
		throw fault("value", "is not a number of days");
	}

	BigDecimal number() {
		String text = text();
		try {
			if (text.length() <= LONGEST_NUMBER && text.indexOf('e') < 0 && text.indexOf('E') < 0) {
				return new BigDecimal(text);
			}
		}
		catch (NumberFormatException _) {
			// said below
		}
		throw fault("value", "is not a number");
	}

	boolean yes() {
		return switch (text()) {
			case "true", "yes" -> true;
			case "false", "no" -> false;
			default -> throw fault("value", "is neither yes nor no");
		};
	}

	RuleFault wrongOperator() {
		return fault("operator", "does not go with this field");
	}

	RuleFault fault(String part, String reason) {
		return new RuleFault(this.index, part, reason, null);
	}

	String bind(Object value) {
		return this.values.bind(value);
	}
}
