package io.fluffywaffle.notification.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When somebody is left alone each day, by their own clock; may go over midnight.
 *
 * @param from first minute of quiet
 * @param to first minute after it
 */
public record QuietTime(LocalTime from, LocalTime to) {

	/** When the quiet that is now ends; empty when it is not quiet. */
	Optional<Instant> endsAfter(Instant now, ZoneId zone) {
		ZonedDateTime there = now.atZone(zone);
		LocalTime time = there.toLocalTime();
		if (!isQuietAt(time)) {
			return Optional.empty();
		}
		boolean tomorrow = !time.isBefore(this.to);
		return Optional.of(there.toLocalDate().plusDays(tomorrow ? 1 : 0).atTime(this.to).atZone(zone).toInstant());
	}

	private boolean isQuietAt(LocalTime time) {
		return this.from.isBefore(this.to) ? !time.isBefore(this.from) && time.isBefore(this.to)
				: !time.isBefore(this.from) || time.isBefore(this.to);
	}

}
