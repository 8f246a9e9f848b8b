package io.fluffywaffle.messaging.hours;

import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class BusinessHoursTests {

	static final BusinessHours HOURS = JsonMapper.shared().readValue("""
			{"days": {
			   "monday": [{"from": "09:00", "to": "12:00"}, {"from": "13:00", "to": "17:00"}],
			   "tuesday": [{"from": "09:00", "to": "17:00"}], "wednesday": [], "thursday": [],
			   "friday": [{"from": "20:00", "to": "24:00"}], "saturday": [{"from": "00:00", "to": "02:00"}]},
			 "holidays": [
			   {"date": "2026-11-24", "name": "Closed", "from": null, "to": null},
			   {"date": "2026-11-25", "name": "Open for once", "from": "10:00", "to": "11:00"}]}
			""", BusinessHours.class);

	/** 21 November 2026 is a Saturday, the 24th a Tuesday. */
	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-11-21T04:30:00Z,
			2026-11-21T05:00:00Z,
			2026-11-21T06:59:59Z,
			2026-11-21T07:00:00Z, 2026-11-21T07:00:00Z
			2026-11-23T13:59:00Z, 2026-11-21T07:00:00Z
			2026-11-23T14:00:00Z,
			2026-11-23T17:30:00Z, 2026-11-23T17:00:00Z
			2026-11-24T15:00:00Z, 2026-11-23T22:00:00Z
			2026-11-25T15:30:00Z,
			2026-11-25T17:00:00Z, 2026-11-25T16:00:00Z
			2026-11-27T12:00:00Z, 2026-11-25T16:00:00Z
			""")
	void tellSinceWhenItIsClosed(Instant now, Instant since) {
		assertThat(HOURS.closedSince(now, ZoneId.of("America/New_York")).orElse(null)).isEqualTo(since);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-21T04:30:00Z", "2031-01-01T00:00:00Z" })
	void neverOpenIsOneClosedPeriod(Instant now) {
		BusinessHours never = JsonMapper.shared().readValue("{}", BusinessHours.class);

		assertThat(never.closedSince(now, ZoneId.of("UTC"))).contains(Instant.EPOCH);
	}

}
