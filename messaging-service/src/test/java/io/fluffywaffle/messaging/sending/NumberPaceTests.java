package io.fluffywaffle.messaging.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumberPaceTests {

	static final String NUMBER = "+12025550100";

	static final Instant BEGIN = Instant.parse("2026-11-21T12:00:00Z");

	Map<String, Instant> fullAt = new HashMap<>();

	@ParameterizedTest
	@CsvSource({ "0.1, 1", "1, 1", "1, 3", "3, 1", "10, 2", "100, 1" })
	void letsNoMoreLeaveThanThePaceAndOneBucket(double perSecond, int segments) {
		int sent = 0;
		for (int millis = 0; millis < 30_000; millis += 50) {
			NumberPace pace = at(millis, perSecond);
			while (pace.take(NUMBER, segments)) {
				sent += segments;
			}
			remember(pace);
			double most = perSecond * millis / 1000 + Math.max(1, perSecond) + segments - 1;
			assertThat((double) sent).isLessThanOrEqualTo(most + 0.001);
		}
		assertThat((double) sent).isGreaterThanOrEqualTo(perSecond * 29 - segments);
	}

	@Test
	void closesANumberUntilItsTurnComes() {
		NumberPace pace = at(0, 1);
		pace.take(NUMBER, 3);
		remember(pace);

		assertThat(at(2_900, 1).closed()).containsExactly(NUMBER);
		assertThat(at(3_000, 1).closed()).isEmpty();
	}

	@Test
	void countsEachNumberByItself() {
		NumberPace pace = at(0, 1);

		assertThat(pace.take(NUMBER, 1)).isTrue();
		assertThat(pace.take(NUMBER, 1)).isFalse();
		assertThat(pace.take("+12025550101", 1)).isTrue();
	}

	private NumberPace at(int millis, double perSecond) {
		return new NumberPace(BEGIN.plus(Duration.ofMillis(millis)), perSecond, this.fullAt);
	}

	private void remember(NumberPace pace) {
		this.fullAt = pace.fullAt().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
