package io.fluffywaffle.messaging.segment;

import io.fluffywaffle.messaging.segment.Segments.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SegmentsTests {

	@ParameterizedTest
	@CsvSource({ "1, 1", "160, 1", "161, 2", "306, 2", "307, 3", "1530, 10", "1531, 11" })
	void cutsPlainLatinTextAt160AndThenEvery153(int length, int parts) {
		assertThat(Segments.of("a".repeat(length))).isEqualTo(new Segments(Encoding.GSM_7, parts));
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "70, 1", "71, 2", "134, 2", "135, 3" })
	void cutsOtherScriptsAt70AndThenEvery67(int length, int parts) {
		assertThat(Segments.of("ж".repeat(length))).isEqualTo(new Segments(Encoding.UCS_2, parts));
	}

	@Test
	void countsTheCharactersOfTheExtensionTableTwice() {
		assertThat(Segments.of("€".repeat(80)).count()).isOne();
		assertThat(Segments.of("€".repeat(81)).count()).isEqualTo(2);
	}

	@Test
	void neverTearsAnEscapedCharacterApart() {
		// the 153rd septet of the first part stays empty
		assertThat(Segments.of("a".repeat(152) + "€" + "a".repeat(151)).count()).isEqualTo(2);
		assertThat(Segments.of("a".repeat(152) + "€" + "a".repeat(152)).count()).isEqualTo(3);
	}

	@Test
	void neverTearsASurrogatePairApart() {
		// the 67th unit of the first part stays empty
		assertThat(Segments.of("ж".repeat(66) + "🧇" + "ж".repeat(65)).count()).isEqualTo(2);
		assertThat(Segments.of("ж".repeat(66) + "🧇" + "ж".repeat(66)).count()).isEqualTo(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "`", "\t", "ç", "á", "í", "ó", "ú", "“", "’", "e\u0301", "🧇" })
	void oneCharacterOutsideTheAlphabetMakesTheWholeTextUcs2(String character) {
		assertThat(Segments.of("Hello " + character).encoding()).isEqualTo(Encoding.UCS_2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "@£$¥èéùìòÇ", "Øø\nÅå\r", "Δ_ΦΓΛΩΠΨΣΘΞ", "ÆæßÉ", "¡Ñ¿ñ", "ÄÖÜ§äöüà", "\f^{}\\[~]|€" })
	void knowsTheCharactersOfTheAlphabet(String characters) {
		assertThat(Segments.of(characters).encoding()).isEqualTo(Encoding.GSM_7);
	}

}
