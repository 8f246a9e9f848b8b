package io.fluffywaffle.client.page.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.client.page.PageField;
import io.fluffywaffle.client.page.PageState;
import org.jspecify.annotations.Nullable;

/**
 * A page as members see it.
 *
 * @param body Markdown
 * @param html what visitors read of it
 * @param supporters how many have not left
 * @param url where visitors find it
 * @param embed the HTML that shows it in a page of an origin
 */
record PageView(UUID id, String slug, String title, String body, String html, @Nullable PictureView picture,
		List<PageField> fields, String consentWords, @Nullable UUID groupId, String thanks, @Nullable String firstText,
		@Nullable Instant opensAt, @Nullable Instant closesAt, @Nullable Integer goal, List<String> origins,
		PageState state, long supporters, long version, String url, String embed) {

	/**
	 * Its picture.
	 *
	 * @param url of the middle size
	 */
	record PictureView(String url, String alt, int width, int height) {
	}
}
