package io.fluffywaffle.client.group.rule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;

/** Compares a value in SQL with what a rule says. Days begin in UTC. */
final class Comparisons {

	private static final String NUMBER = "'^-?[0-9]+([.][0-9]+)?$'";

	private Comparisons() {
	}

	/**
	 * Compares text.
	 * @param spelling how what somebody typed is spelled in the database
	 */
	static String text(Operand operand, String value, UnaryOperator<String> spelling) {
		return switch (operand.operator()) {
			case CONTAINS -> value + " like " + operand.values().bindPattern("%", spelling.apply(operand.text()));
			case STARTS_WITH -> value + " like " + operand.values().bindPattern("", spelling.apply(operand.text()));
			default -> choice(operand, value, spelling);
		};
	}

	/** Compares one of a few words. */
	static String choice(Operand operand, String value, UnaryOperator<String> spelling) {
		return switch (operand.operator()) {
			case IS -> value + " = " + operand.bind(spelling.apply(operand.text()));
			case IS_NOT -> value + " is distinct from " + operand.bind(spelling.apply(operand.text()));
			default -> presence(operand, value);
		};
	}

	/** Compares decimal numbers that are kept as text. */
	static String number(Operand operand, String value) {
		String number = "(case when " + value + " ~ " + NUMBER + " then cast(" + value + " as numeric) end)";
		return switch (operand.operator()) {
			case IS -> number + " = " + operand.bind(operand.number());
			case IS_NOT -> number + " is distinct from " + operand.bind(operand.number());
			case MORE_THAN -> number + " > " + operand.bind(operand.number());
			case LESS_THAN -> number + " < " + operand.bind(operand.number());
			default -> presence(operand, value);
		};
	}

	/** Compares days that are kept as text. */
	static String day(Operand operand, String value) {
		return switch (operand.operator()) {
			case IS -> value + " = " + operand.bind(operand.day().toString());
			case IS_NOT -> value + " is distinct from " + operand.bind(operand.day().toString());
			case BEFORE -> value + " < " + operand.bind(operand.day().toString());
			case AFTER -> value + " > " + operand.bind(operand.day().toString());
			case WITHIN_DAYS -> within(operand, value);
			case NOT_WITHIN_DAYS -> "not coalesce(" + within(operand, value) + ", false)";
			default -> presence(operand, value);
		};
	}

	/** Compares moments. */
	static String time(Operand operand, String value) {
		return switch (operand.operator()) {
			case BEFORE -> value + " < " + operand.bind(midnight(operand.day()));
			case AFTER -> value + " >= " + operand.bind(midnight(operand.day().plusDays(1)));
			case WITHIN_DAYS -> value + " > " + ago(operand);
			case NOT_WITHIN_DAYS -> "(" + value + " is null or " + value + " <= " + ago(operand) + ")";
			default -> presence(operand, value);
		};
	}

	private static String presence(Operand operand, String value) {
		return switch (operand.operator()) {
			case IS_SET -> value + " is not null";
			case IS_NOT_SET -> value + " is null";
			default -> throw operand.wrongOperator();
		};
	}

	private static String within(Operand operand, String value) {
		return "(" + value + " > to_char(" + ago(operand) + ", 'YYYY-MM-DD') and " + value
				+ " <= to_char(now(), 'YYYY-MM-DD'))";
	}

	private static String ago(Operand operand) {
		return "now() - make_interval(days => " + operand.bind(operand.days()) + ")";
	}

	private static OffsetDateTime midnight(LocalDate day) {
		return day.atStartOfDay().atOffset(ZoneOffset.UTC);
	}

}
