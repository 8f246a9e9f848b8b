package io.fluffywaffle.account.settings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.fluffywaffle.defaults.validation.TextRules;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with settings while they are read. */
final class Faults {

	/** What one text to a phone may hold. */
	static final int LONGEST_TEXT = 1600;

	private final List<Fault> found = new ArrayList<>();

	void add(String field, String message) {
		this.found.add(new Fault(field, message));
	}

	/** A line that has to be there. */
	String line(String field, @Nullable String text, int max) {
		if (text == null) {
			add(field, "is missing");
			return "";
		}
		TextRules.faultOfLine(text, max).ifPresent((words) -> add(field, words));
		return text.strip();
	}

	/** A text to a phone; null for none. */
	@Nullable String text(String field, @Nullable String text) {
		if (text == null) {
			return null;
		}
		String lines = text.replace("\r\n", "\n");
		TextRules.faultOfText(lines, LONGEST_TEXT).ifPresent((words) -> add(field, words));
		return lines.strip();
	}

	/** A number within its limits; null for none. */
	@Nullable Integer number(String field, @Nullable Integer number, int least, int most) {
		if (number != null && (number < least || number > most)) {
			add(field, "has to be from %d to %d".formatted(least, most));
		}
		return number;
	}

	/** A number within its limits that has to be there. */
	int count(String field, @Nullable Integer number, int least, int most) {
		if (number == null) {
			add(field, "is missing");
			return least;
		}
		number(field, number, least, most);
		return number;
	}

	/** A positive number with two decimals at most; null for none. */
	@Nullable BigDecimal positive(String field, @Nullable BigDecimal number, int most) {
		if (number == null) {
			return null;
		}
		// the exponent first: 1E999999999 is short to write and long to compute with
		if (number.precision() - (long) number.scale() > 9 || number.scale() > 9 || number.signum() <= 0
				|| number.compareTo(BigDecimal.valueOf(most)) > 0) {
			add(field, "has to be more than 0 and at most " + most);
			return BigDecimal.ONE;
		}
		BigDecimal plain = number.stripTrailingZeros();
		if (plain.scale() > 2) {
			add(field, "may have at most two decimals");
		}
		return (plain.scale() < 0) ? plain.setScale(0) : plain;
	}

	/** Whether a list is short enough to look at. */
	boolean isAtMost(String field, List<?> list, int most) {
		if (list.size() > most) {
			add(field, String.format(Locale.ROOT, "may have at most %d entries", most));
			return false;
		}
		return true;
	}

	void throwIfAny() {
		if (!this.found.isEmpty()) {
			throw new UnusableSettings(this.found);
		}
	}

}
