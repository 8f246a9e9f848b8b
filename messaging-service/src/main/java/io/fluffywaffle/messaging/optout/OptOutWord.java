package io.fluffywaffle.messaging.optout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A text that consists of one word by which a person says whether they want to be texted.
 *
 * @see <a href="https://help.twilio.com/articles/223134027">Twilio: default keywords</a>
 */
public enum OptOutWord {

	/** Do not text me. */
	STOP("STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"),
	/** Text me again. */
	START("START", "UNSTOP", "YES"),
	/** Who are you? Twilio answers that itself. */
	HELP("HELP", "INFO");

	private final Set<String> words;

	OptOutWord(String... words) {
		this.words = Set.of(words);
	}

	/**
	 * What the text says.
	 * @param body the whole text; capitals and spaces around it do not matter
	 * @param optOutType what Twilio made of it, which wins; null without Advanced Opt-Out
	 */
	public static Optional<OptOutWord> in(String body, @Nullable String optOutType) {
		if (optOutType != null && !optOutType.isBlank()) {
			return Arrays.stream(values()).filter((word) -> word.name().equals(optOutType)).findFirst();
		}
		String word = body.strip().toUpperCase(Locale.ROOT);
		return Arrays.stream(values()).filter((candidate) -> candidate.words.contains(word)).findFirst();
	}

}
