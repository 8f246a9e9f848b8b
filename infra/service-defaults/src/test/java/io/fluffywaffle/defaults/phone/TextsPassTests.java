package io.fluffywaffle.defaults.phone;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextsPassTests {

	private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

	private static final UUID ACCOUNT = UUID.fromString("01938f3a-7c00-7000-8000-000000000001");

	private static final String PHONE = "+12025550142";

	private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

	private final TextsPass pass = at(NOW);

	@Test
	void admitsWhomItWasIssuedFor() {
		String issued = this.pass.issue(ACCOUNT, PHONE);

		assertThat(at(NOW.plusSeconds(60)).admits(issued, ACCOUNT, PHONE)).isTrue();
		assertThat(this.pass.admits(issued, ACCOUNT, "+12025550143")).isFalse();
		assertThat(this.pass.admits(issued, new UUID(0, 1), PHONE)).isFalse();
	}

	@Test
	void endsAfterAMinute() {
		String issued = this.pass.issue(ACCOUNT, PHONE);

		assertThat(at(NOW.plusSeconds(61)).admits(issued, ACCOUNT, PHONE)).isFalse();
		assertThat(at(NOW.minusSeconds(61)).admits(issued, ACCOUNT, PHONE)).isFalse();
		assertThat(at(NOW.plusSeconds(61))
			.admits(issued.replaceFirst("[0-9]+", "" + NOW.plusSeconds(61).getEpochSecond()), ACCOUNT, PHONE))
			.isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".", "1795262400", "x.y", "99999999999999999999.00" })
	void refusesWhatIsNone(String none) {
		assertThat(this.pass.admits(none, ACCOUNT, PHONE)).isFalse();
	}

	private static TextsPass at(Instant now) {
		return new TextsPass(KEY, Clock.fixed(now, ZoneOffset.UTC));
	}

}
