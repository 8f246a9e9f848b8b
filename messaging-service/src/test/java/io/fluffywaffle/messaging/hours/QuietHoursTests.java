package io.fluffywaffle.messaging.hours;

import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuietHoursTests {

	static final QuietHours NIGHT = new QuietHours(TimeOfDay.of("21:00"), TimeOfDay.of("08:00"));

	/** In New York clocks went forward on 8 March and back on 1 November. */
	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-11-21T01:59:59Z, America/New_York,
			2026-11-21T02:00:00Z, America/New_York, 2026-11-21T13:00:00Z
			2026-11-21T12:59:59Z, America/New_York, 2026-11-21T13:00:00Z
			2026-11-21T13:00:00Z, America/New_York,
			2026-11-21T13:00:00Z, Europe/Zagreb,
			2026-11-21T20:00:00Z, Europe/Zagreb,    2026-11-22T07:00:00Z
			2026-03-08T02:00:00Z, America/New_York, 2026-03-08T12:00:00Z
			2026-11-01T01:00:00Z, America/New_York, 2026-11-01T13:00:00Z
			2026-11-21T15:40:00Z, Asia/Kolkata,     2026-11-22T02:30:00Z
			""")
	void endWhereThePersonLives(Instant now, String zone, Instant end) {
		assertThat(NIGHT.endAt(now, ZoneId.of(zone)).orElse(null)).isEqualTo(end);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-21T12:30:00Z, 2026-11-21T14:00:00Z", "2026-11-21T11:59:00Z,", "2026-11-21T14:00:00Z," })
	void mayBeWithinADay(Instant now, Instant end) {
		QuietHours noon = new QuietHours(TimeOfDay.of("12:00"), TimeOfDay.of("14:00"));

		assertThat(noon.endAt(now, ZoneId.of("UTC")).orElse(null)).isEqualTo(end);
	}

	/** 02:30 does not exist on that morning: the quiet ends an hour later. */
	@ParameterizedTest
	@CsvSource({ "2026-03-08T06:59:59Z, 2026-03-08T07:30:00Z", "2026-03-08T07:29:59Z, 2026-03-08T07:30:00Z",
			"2026-03-08T07:30:00Z," })
	void mayEndInAnHourThatIsLeftOut(Instant now, Instant end) {
		QuietHours early = new QuietHours(TimeOfDay.of("00:00"), TimeOfDay.of("02:30"));

		assertThat(early.endAt(now, ZoneId.of("America/New_York")).orElse(null)).isEqualTo(end);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-21T23:30:00Z, 2026-11-22T00:00:00Z", "2026-11-22T00:00:00Z," })
	void mayEndWithTheDay(Instant now, Instant end) {
		QuietHours late = new QuietHours(TimeOfDay.of("23:00"), TimeOfDay.of("24:00"));

		assertThat(late.endAt(now, ZoneId.of("UTC")).orElse(null)).isEqualTo(end);
	}

}
