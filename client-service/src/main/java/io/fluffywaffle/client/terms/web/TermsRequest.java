package io.fluffywaffle.client.terms.web;

import io.fluffywaffle.client.terms.TermsText;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.validation.LanguageTag;
import io.fluffywaffle.defaults.validation.PlainText;
import io.fluffywaffle.defaults.validation.TextRules;
import jakarta.validation.constraints.NotNull;

/** What a draft says. */
record TermsRequest(@NotNull @LanguageTag String language, @NotNull @PlainText(max = 120) String title,
		@NotNull String text) {

	private static final int LONGEST = 50_000;

	TermsText terms() {
		TextRules.faultOfText(this.text, LONGEST).ifPresent((fault) -> {
			throw Problem.invalid("text", fault);
		});
		return new TermsText(this.language, this.title.strip(), this.text.strip());
	}

}
