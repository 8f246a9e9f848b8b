package io.fluffywaffle.account.account;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What happens when a text says one of these words; the first rule that matches counts.
 *
 * @param reply what is answered, if anything
 * @param tag what the client is tagged with, if anything
 * @param groupId the group into which the client is put, if any
 * @param assignTo the member to whom the conversation is given, if any
 */
public record KeywordReply(UUID id, String name, boolean enabled, Match match, List<String> words,
		@Nullable String reply, @Nullable String tag, @Nullable UUID groupId, @Nullable UUID assignTo) {

	KeywordReply without(UUID assignee) {
		return assignee.equals(this.assignTo) ? new KeywordReply(this.id, this.name, this.enabled, this.match,
				this.words, this.reply, this.tag, this.groupId, null) : this;
	}

	/** How the words are looked for, whatever their case. */
	public enum Match {

		/** They are the whole text. */
		@JsonProperty("exact")
		EXACT,

		/** The text begins with them. */
		@JsonProperty("starts-with")
		STARTS_WITH,

		/** They are somewhere in the text. */
		@JsonProperty("contains")
		CONTAINS

	}

}
