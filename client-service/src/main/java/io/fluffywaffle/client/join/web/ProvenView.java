package io.fluffywaffle.client.join.web;

import java.util.UUID;

import io.fluffywaffle.client.join.JoinDesk.Proven;
import io.fluffywaffle.client.terms.Terms;
import org.jspecify.annotations.Nullable;

/** The phone is proven; this is to be agreed to. */
record ProvenView(String proof, @Nullable ShownTerms terms, String consentWords) {

	/** The terms. */
	record ShownTerms(UUID id, @Nullable Integer version, String language, String title, String text) {

		static ShownTerms of(Terms terms) {
			return new ShownTerms(terms.id(), terms.version(), terms.language(), terms.title(), terms.text());
		}

	}

	static ProvenView of(Proven proven) {
		return new ProvenView(proven.proof().value(), proven.terms().map(ShownTerms::of).orElse(null),
				proven.consentWords());
	}

}
