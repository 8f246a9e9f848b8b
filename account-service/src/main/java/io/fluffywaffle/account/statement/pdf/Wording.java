package io.fluffywaffle.account.statement.pdf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;

import io.fluffywaffle.account.billing.Direction;
import org.jspecify.annotations.Nullable;

/** How things are written on a statement; nothing for what is not there. */
final class Wording {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private static final String NOWHERE = "ZZ";

	private Wording() {
	}

	static String month(YearMonth month) {
		return MONTH.format(month);
	}

	static String period(YearMonth month) {
		return "1\u2013%d %s (UTC)".formatted(month.lengthOfMonth(), month(month));
	}

	static String day(LocalDate day) {
		return DAY.format(day);
	}

	static String day(Instant at) {
		return day(LocalDate.ofInstant(at, ZoneOffset.UTC));
	}

	static String text(@Nullable String text) {
		return Objects.requireNonNullElse(text, "");
	}

	static String number(long number) {
		return String.format(Locale.ENGLISH, "%,d", number);
	}

	static String money(@Nullable BigDecimal amount) {
		// a real minus sign is as wide as a digit
		return (amount != null) ? String.format(Locale.ENGLISH, "%,." + Math.max(0, amount.scale()) + "f", amount)
			.replace('-', '\u2212') : "";
	}

	/** With its currency where that is not the statement's. */
	static String money(BigDecimal amount, String code, @Nullable Currency usual) {
		String money = money(amount);
		return (usual != null && usual.getCurrencyCode().equals(code)) ? money : money + " " + code;
	}

	static String price(@Nullable BigDecimal price) {
		return (price != null) ? price.setScale(Math.max(4, price.scale())).toPlainString() : "not agreed";
	}

	static String direction(Direction direction) {
		return (direction == Direction.OUT) ? "Sent" : "Received";
	}

	static String country(String code) {
		return code.equals(NOWHERE) ? "Unknown country" : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
	}

}
