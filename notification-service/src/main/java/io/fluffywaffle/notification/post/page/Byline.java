package io.fluffywaffle.notification.post.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import io.fluffywaffle.notification.post.Authors.Author;
import io.fluffywaffle.notification.post.Post;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a post, for whom and when.
 *
 * @param picture its address, null for none
 * @param account null when it is for the whole installation
 * @param edited null when it says what it said when it appeared
 */
record Byline(String author, String path, @Nullable String picture, String initials, @Nullable String account,
		String at, String day, @Nullable String edited) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
		.withZone(ZoneOffset.UTC);

	static Byline of(Post post, Author author) {
		Instant at = Objects.requireNonNull(post.publishedAt());
		Instant edited = post.editedAt();
		return new Byline(author.name(), author.path(), picture(author), initials(author.name()), post.accountName(),
				at.toString(), DAY.format(at), (edited != null && edited.isAfter(at)) ? DAY.format(edited) : null);
	}

	static @Nullable String picture(Author author) {
		return (author.picture() != null) ? author.path() + "/picture?v=" + author.picture() : null;
	}

	static String initials(String name) {
		return Arrays.stream(name.strip().split("\\s+"))
			.filter((word) -> !word.isEmpty())
			.limit(2)
			.map((word) -> new String(Character.toChars(word.codePointAt(0))))
			.collect(Collectors.joining())
			.toUpperCase(Locale.ROOT);
	}

}
