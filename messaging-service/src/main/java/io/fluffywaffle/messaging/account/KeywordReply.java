package io.fluffywaffle.messaging.account;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What is done when a person's text says one of the words.
 *
 * @param tag for the client, as is the {@code groupId}
 * @param assignTo the member who takes care of the conversation from then on
 */
public record KeywordReply(UUID id, String name, boolean enabled, Match match, List<String> words,
		@Nullable String reply, @Nullable String tag, @Nullable UUID groupId, @Nullable UUID assignTo) {

	/** Where the word has to stand. */
	public enum Match {

		EXACT, STARTS_WITH, CONTAINS;

		/** The name in JSON. */
		@JsonValue
		public String text() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
