package io.fluffywaffle.messaging.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A time on the wall, from {@code 00:00} to the {@code 24:00} at which a day ends.
 *
 * @param minutes since midnight
 */
public record TimeOfDay(int minutes) {

	private static final int HOUR = 60;

	private static final int DAY = 24 * HOUR;

	public TimeOfDay {
		if (minutes < 0 || minutes > DAY) {
			throw new IllegalArgumentException("No time of a day: " + minutes);
		}
	}

	/** The time that is written {@code 09:30}. */
	@JsonCreator
	public static TimeOfDay of(String text) {
		if (!text.matches("\\d\\d:[0-5]\\d")) {
			throw new IllegalArgumentException("No time of a day: " + text);
		}
		return new TimeOfDay(Integer.parseInt(text.substring(0, 2)) * HOUR + Integer.parseInt(text.substring(3)));
	}

	/** As it is written. */
	@JsonValue
	public String text() {
		return "%02d:%02d".formatted(this.minutes / HOUR, this.minutes % HOUR);
	}

	/**
	 * The moment of a day; a time that the clocks leave out that day is as much later.
	 */
	Instant on(LocalDate day, ZoneId zone) {
		return (this.minutes == DAY) ? day.plusDays(1).atStartOfDay(zone).toInstant()
				: day.atTime(this.minutes / HOUR, this.minutes % HOUR).atZone(zone).toInstant();
	}

}
