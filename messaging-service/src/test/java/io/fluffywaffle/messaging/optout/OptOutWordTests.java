package io.fluffywaffle.messaging.optout;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OptOutWordTests {

	@ParameterizedTest
	@CsvSource({ "STOP, STOP", "STOPALL, STOP", "UNSUBSCRIBE, STOP", "CANCEL, STOP", "END, STOP", "QUIT, STOP",
			"REVOKE, STOP", "OPTOUT, STOP", "stop, STOP", "Stop, STOP", "'  stop\n', STOP", "START, START",
			"UNSTOP, START", "YES, START", "yes, START", "HELP, HELP", "info, HELP" })
	void hearsTheCarriersWords(String body, OptOutWord word) {
		assertThat(OptOutWord.in(body, null)).contains(word);
	}

	@ParameterizedTest
	@ValueSource(strings = { "STOP PLEASE", "please stop", "Stop.", "nonstop", "no", "", "yes please", "\u0455top" })
	void hearsNothingInOtherTexts(String body) {
		assertThat(OptOutWord.in(body, null)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "Leave me alone, STOP, STOP", "STOP, HELP, HELP", "STOP, START, START",
			"STOP, NEWTYPE, -", "STOP, '', STOP" })
	void letsTwiliosOwnReadingWin(String body, String optOutType, @Nullable OptOutWord word) {
		assertThat(OptOutWord.in(body, optOutType).orElse(null)).isEqualTo(word);
	}

	@Test
	void hearsWordsWhateverLanguageTheMachineSpeaks() {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag("tr"));
		try {
			assertThat(OptOutWord.in("quit", null)).contains(OptOutWord.STOP);
		}
		finally {
			Locale.setDefault(before);
		}
	}

}
