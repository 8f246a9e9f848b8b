package io.fluffywaffle.client.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What an owner says about a page.
 *
 * @param slug null for one that is made of the title, or the one that the page has
 * @param body Markdown
 * @param consentWords null for those of the account's enrolment
 * @param firstText the text to a new supporter; null for the account's confirmation
 * @param goal how many supporters are wanted; null for no goal
 * @param origins who may show the page in a frame, {@code https://example.org}
 */
public record PageDraft(@Nullable String slug, String title, String body, List<PageField> fields,
		@Nullable String consentWords, @Nullable UUID groupId, String thanks, @Nullable String firstText,
		@Nullable Instant opensAt, @Nullable Instant closesAt, @Nullable Integer goal, List<String> origins) {

	private static final int LONGEST = 120;

	private static final String COPY = " (copy)";

	/** The same with what is decided for the account. */
	PageDraft settled(List<PageField> settledFields, String words) {
		return new PageDraft(this.slug, this.title, this.body, settledFields, words, this.groupId, this.thanks,
				this.firstText, this.opensAt, this.closesAt, this.goal, this.origins);
	}

	/** What a copy begins with: another address, and no dates. */
	PageDraft copied() {
		String begin = this.title.substring(0, Math.min(this.title.length(), LONGEST - COPY.length()));
		return new PageDraft(null, begin.strip() + COPY, this.body, this.fields, this.consentWords, this.groupId,
				this.thanks, this.firstText, null, null, this.goal, this.origins);
	}
}
