package io.fluffywaffle.notification.post;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which posts are wanted; null asks for nothing.
 *
 * @param query beginnings of words that all occur in title or body
 * @param tag as it is kept
 * @param accountId only of this account
 * @param page the first is 1
 * @param size how many a page has at most
 */
public record PostQuery(@Nullable String query, @Nullable String tag, @Nullable UUID author, @Nullable UUID accountId,
		@Nullable PostState state, PostSort sort, int page, int size) {

	/** How many a page may have. */
	public static final List<Integer> SIZES = List.of(10, 20, 50);

	/** The newest ones. */
	public static PostQuery newest(int size) {
		return new PostQuery(null, null, null, null, null, PostSort.NEWEST, 1, size);
	}

	/** Only of this account. */
	public PostQuery of(@Nullable UUID account) {
		return new PostQuery(this.query, this.tag, this.author, account, this.state, this.sort, this.page, this.size);
	}

	/** Only by this author. */
	public PostQuery by(UUID user) {
		return new PostQuery(this.query, this.tag, user, this.accountId, this.state, this.sort, this.page, this.size);
	}

	/** Another page of the same. */
	public PostQuery page(int number) {
		return new PostQuery(this.query, this.tag, this.author, this.accountId, this.state, this.sort, number,
				this.size);
	}

	long offset() {
		return (this.page - 1L) * this.size;
	}

}
