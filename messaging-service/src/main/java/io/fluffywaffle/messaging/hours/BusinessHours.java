package io.fluffywaffle.messaging.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * When somebody is there to answer.
 *
 * @param days by the English name of the day in small letters; a day that is missing is
 * closed
 * @param holidays win over the day of the week
 */
public record BusinessHours(Map<String, List<Span>> days, List<Holiday> holidays) {

	/** Longer than any holidays: who was closed for longer has never been open. */
	private static final int LOOK_BACK_DAYS = 60;

	public BusinessHours {
		days = Objects.requireNonNullElse(days, Map.of());
		holidays = Objects.requireNonNullElse(holidays, List.of());
	}

	/** From when to when on one day. */
	public record Span(TimeOfDay from, TimeOfDay to) {
	}

	/** A day with hours of its own, or without any. */
	public record Holiday(LocalDate date, String name, @Nullable TimeOfDay from, @Nullable TimeOfDay to) {

		private List<Span> spans() {
			return (this.from != null && this.to != null) ? List.of(new Span(this.from, this.to)) : List.of();
		}

	}

	/**
	 * Since when it has been closed: the same for every moment of a closed period. Empty
	 * while it is open.
	 */
	public Optional<Instant> closedSince(Instant now, ZoneId zone) {
		LocalDate today = now.atZone(zone).toLocalDate();
		if (on(today).stream().anyMatch((span) -> holds(span, today, now, zone))) {
			return Optional.empty();
		}
		return Optional.of(today.minusDays(LOOK_BACK_DAYS)
			.datesUntil(today.plusDays(1))
			.flatMap((day) -> on(day).stream().map((span) -> span.to().on(day, zone)))
			.filter((end) -> !end.isAfter(now))
			.max(Comparator.naturalOrder())
			.orElse(Instant.EPOCH));
	}

	private List<Span> on(LocalDate day) {
		return this.holidays.stream()
			.filter((holiday) -> holiday.date().equals(day))
			.findFirst()
			.map(Holiday::spans)
			.orElseGet(() -> this.days.getOrDefault(day.getDayOfWeek().name().toLowerCase(Locale.ROOT), List.of()));
	}

	private static boolean holds(Span span, LocalDate day, Instant now, ZoneId zone) {
		return !span.from().on(day, zone).isAfter(now) && span.to().on(day, zone).isAfter(now);
	}

}
