package io.fluffywaffle.messaging.health;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CheckupTests {

	static final HealthProperties LIMITS = new HealthProperties(Duration.ofSeconds(15), Duration.ofMinutes(5),
			Duration.ofMinutes(30), 10);

	static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

	@ParameterizedTest
	@CsvSource({ "PT4M59S, OK", "PT5M, WARNING", "PT29M, WARNING", "PT30M, CRITICAL" })
	void callsTextsLateOnlyAfterAWhile(Duration late, Severity severity) {
		assertThat(worst(checkup(null, NOW.minus(late), 0, 0))).isEqualTo(severity);
	}

	@ParameterizedTest
	@CsvSource({ "9, 9, OK", "10, 2, OK", "10, 3, WARNING", "10, 5, WARNING", "10, 6, CRITICAL", "1000, 290, OK" })
	void callsFailuresManyOnlyWhenTheyAreAPartOfEnough(int sent, int failed, Severity severity) {
		assertThat(worst(checkup(null, null, sent, failed))).isEqualTo(severity);
	}

	@Test
	void namesOnlyTheCauseWhenCredentialsAreRefused() {
		assertThat(checkup("Authenticate", NOW.minus(Duration.ofHours(1)), 0, 0).findings(LIMITS, NOW)).singleElement()
			.satisfies((found) -> {
				assertThat(found.kind()).isEqualTo(IncidentKind.CREDENTIALS_REFUSED);
				assertThat(found.words()).contains("Authenticate");
			});
	}

	@Test
	void doesNotCallTextsLateThatWaitForTomorrow() {
		Checkup stopped = new Checkup(UUID.randomUUID(), null, NOW.minus(Duration.ofHours(1)), 0, 0, false, 500);

		assertThat(stopped.findings(LIMITS, NOW)).singleElement().satisfies((found) -> {
			assertThat(found.kind()).isEqualTo(IncidentKind.DAILY_STOP);
			assertThat(found.words()).contains("500");
		});
	}

	private static Severity worst(Checkup checkup) {
		return checkup.findings(LIMITS, NOW).stream().map(Finding::severity).findFirst().orElse(Severity.OK);
	}

	private static Checkup checkup(@Nullable String barred, @Nullable Instant waitingSince, int sent, int failed) {
		return new Checkup(UUID.randomUUID(), barred, waitingSince, sent, failed, false, null);
	}

}
