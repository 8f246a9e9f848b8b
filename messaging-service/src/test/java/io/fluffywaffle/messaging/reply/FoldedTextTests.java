package io.fluffywaffle.messaging.reply;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.messaging.account.KeywordReply;
import io.fluffywaffle.messaging.account.KeywordReply.Match;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldedTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EXACT       | HOURS      | hours             | true
			EXACT       | hours      | '  Hours '        | true
			EXACT       | opening hours | Opening   HOURS | true
			EXACT       | HOURS      | hours?            | false
			EXACT       | HOURS      | your hours        | false
			EXACT       | café       | CAFE              | true
			EXACT       | Cafe       | café              | true
			EXACT       | straße     | STRASSE           | true
			EXACT       | Ωρες       | ΏΡΕΣ              | true
			STARTS_WITH | hours      | Hours, please     | true
			STARTS_WITH | hours      | hoursglass        | false
			STARTS_WITH | hours      | the hours         | false
			STARTS_WITH | éteindre   | ETEINDRE ça       | true
			CONTAINS    | hours      | what are your Hours? | true
			CONTAINS    | hour       | what are your hours? | false
			CONTAINS    | our        | what are your hours? | false
			CONTAINS    | open now   | are you OPEN  now   | true
			CONTAINS    | a.c        | abc               | false
			CONTAINS    | 👍         | ok👍👍            | true
			""")
	void findsWholeWordsWhateverTheirCapitalsAndAccents(Match match, String word, String text, boolean fits) {
		assertThat(FoldedText.of(text).fits(rule(match, word, true))).isEqualTo(fits);
	}

	@ParameterizedTest
	@CsvSource({ "hours, false", "'', true" })
	void passesOverRulesThatAreOffOrEmpty(String word, boolean enabled) {
		assertThat(FoldedText.of("hours").fits(rule(Match.CONTAINS, word, enabled))).isFalse();
	}

	private static KeywordReply rule(Match match, String word, boolean enabled) {
		return new KeywordReply(UUID.randomUUID(), "A rule", enabled, match, List.of(word), "Hello", null, null, null);
	}

}
