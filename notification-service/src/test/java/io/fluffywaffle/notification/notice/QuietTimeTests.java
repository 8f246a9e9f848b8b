package io.fluffywaffle.notification.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuietTimeTests {

	private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

	private static final QuietTime NIGHT = new QuietTime(LocalTime.of(21, 0), LocalTime.of(7, 30));

	private static final QuietTime SIESTA = new QuietTime(LocalTime.of(12, 0), LocalTime.of(14, 0));

	@Test
	void endsInTheMorningAfterAnEvening() {
		assertThat(NIGHT.endsAfter(Instant.parse("2026-11-22T02:30:00Z"), NEW_YORK))
			.contains(Instant.parse("2026-11-22T12:30:00Z"));
	}

	@Test
	void endsOnTheSameDayAfterMidnight() {
		assertThat(NIGHT.endsAfter(Instant.parse("2026-11-22T05:10:00Z"), NEW_YORK))
			.contains(Instant.parse("2026-11-22T12:30:00Z"));
	}

	@Test
	void leavesTheRestOfTheDayAlone() {
		assertThat(NIGHT.endsAfter(Instant.parse("2026-11-22T12:30:00Z"), NEW_YORK)).isEmpty();
		assertThat(SIESTA.endsAfter(Instant.parse("2026-11-22T16:59:59Z"), NEW_YORK)).isEmpty();
	}

	@Test
	void mayBeWithinADay() {
		assertThat(SIESTA.endsAfter(Instant.parse("2026-11-22T17:00:00Z"), NEW_YORK))
			.contains(Instant.parse("2026-11-22T19:00:00Z"));
	}

	@Test
	void followsTheClocksOfTheZone() {
		// that night clocks go back by an hour
		assertThat(NIGHT.endsAfter(Instant.parse("2026-11-01T02:00:00Z"), NEW_YORK))
			.contains(Instant.parse("2026-11-01T12:30:00Z"));
	}

}
