package io.fluffywaffle.client.terms.web;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.fluffywaffle.client.terms.Terms;
import org.jspecify.annotations.Nullable;

/** Terms as members see them. */
record TermsView(UUID id, String language, @Nullable Integer version, String title, String text, State state,
		boolean current, @Nullable Instant publishedAt, Author by, long accepted) {

	enum State {

		@JsonProperty("draft")
		DRAFT,

		@JsonProperty("published")
		PUBLISHED

	}

	/** Who wrote it. */
	record Author(UUID id, String name) {
	}

	static TermsView of(Terms terms) {
		return new TermsView(terms.id(), terms.language(), terms.version(), terms.title(), terms.text(),
				terms.draft() ? State.DRAFT : State.PUBLISHED, terms.current(), terms.publishedAt(),
				new Author(terms.byId(), terms.byName()), terms.accepted());
	}

}
