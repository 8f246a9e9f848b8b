package io.fluffywaffle.notification.post.web;

import java.util.Locale;
import java.util.UUID;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.validation.PlainText;
import io.fluffywaffle.notification.post.PostQuery;
import io.fluffywaffle.notification.post.PostSort;
import io.fluffywaffle.notification.post.PostState;
import io.fluffywaffle.notification.post.Tags;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which posts are wanted, as parameters.
 *
 * @param query beginnings of words that all occur in title or body
 * @param page the first is 1
 * @param account only posts of this account
 */
record PostFilter(
		@Min(value = 1, message = "begins with 1") @Max(value = 1_000_000,
				message = "goes up to 1000000") @Nullable Integer page,
		@Schema(allowableValues = {
				"10", "20", "50" }) @Nullable Integer size,
		@Schema(allowableValues = { "newest", "oldest", "title" }) @Pattern(regexp = "newest|oldest|title",
				message = "is not newest, oldest or title") @Nullable String sort,
		@PlainText(max = 100) @Nullable String query, @PlainText(max = 30) @Nullable String tag, @Nullable UUID author,
		@Nullable UUID account,
		@Schema(allowableValues = { "draft", "scheduled", "published", "unpublished" }) @Pattern(
				regexp = "draft|scheduled|published|unpublished",
				message = "is not draft, scheduled, published or unpublished") @Nullable String state){

	PostQuery toQuery() {
		int most = (this.size != null) ? this.size : PostQuery.SIZES.getFirst();
		if (!PostQuery.SIZES.contains(most)) {
			throw Problem.invalid("size", "is not 10, 20 or 50");
		}
		return new PostQuery(this.query, tagAsKept(), this.author, this.account,
				(this.state != null) ? PostState.valueOf(this.state.toUpperCase(Locale.ROOT)) : null,
				PostSort.find((this.sort != null) ? this.sort : "newest").orElseThrow(),
				(this.page != null) ? this.page : 1, most);
	}

	private @Nullable String tagAsKept() {
		return (this.tag != null) ? Tags.find(this.tag).orElseThrow(() -> Problem.invalid("tag", "is not a tag"))
				: null;
	}

}
