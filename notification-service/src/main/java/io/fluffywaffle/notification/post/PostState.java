package io.fluffywaffle.notification.post;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who may see a post. */
public enum PostState {

	/** Its author. */
	@JsonProperty("draft")
	DRAFT,

	/** Its author, until its time comes. */
	@JsonProperty("scheduled")
	SCHEDULED,

	/** Everybody. */
	@JsonProperty("published")
	PUBLISHED,

	/** Its author and who may take posts down, which somebody did. */
	@JsonProperty("unpublished")
	UNPUBLISHED;

	static PostState of(String text) {
		return valueOf(text.toUpperCase(Locale.ROOT));
	}

	/** Its name in tables and requests. */
	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}

}
