package io.fluffywaffle.messaging.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** When people are left alone, every day, where they live; mostly over midnight. */
public record QuietHours(TimeOfDay from, TimeOfDay to) {

	/** When the quiet ends that there is now; empty when there is none. */
	public Optional<Instant> endAt(Instant now, ZoneId zone) {
		LocalDate today = now.atZone(zone).toLocalDate();
		return List.of(today.minusDays(1), today)
			.stream()
			.filter((day) -> !this.from.on(day, zone).isAfter(now) && endOf(day, zone).isAfter(now))
			.map((day) -> endOf(day, zone))
			.findFirst();
	}

	private Instant endOf(LocalDate firstDay, ZoneId zone) {
		boolean overMidnight = this.to.minutes() < this.from.minutes();
		return this.to.on(overMidnight ? firstDay.plusDays(1) : firstDay, zone);
	}

}
