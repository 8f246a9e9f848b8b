package io.fluffywaffle.simulator.message;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SegmentsTests {

	@ParameterizedTest
	@CsvSource({ "a, 160, 1", "a, 161, 2", "a, 306, 2", "a, 307, 3", "€, 80, 1", "€, 81, 2", "ç, 70, 1", "ç, 71, 2",
			"😀, 35, 1", "😀, 36, 2", "😀, 66, 2", "😀, 67, 3", "€, 152, 2", "€, 153, 3" })
	void countsAsAPhoneDoes(String character, int times, int segments) {
		assertThat(Segments.count(character.repeat(times))).isEqualTo(segments);
	}

}
