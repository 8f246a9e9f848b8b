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
}
