package io.fluffywaffle.account.usage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

/**
 * Days of UTC.
 *
 * @param to the last of them
 */
public record Days(LocalDate from, LocalDate to) {

	/** The days of a month. */
	public static Days of(YearMonth month) {
		return new Days(month.atDay(1), month.atEndOfMonth());
	}

	Stream<LocalDate> each() {
		return this.from.datesUntil(this.to.plusDays(1));
	}

}
