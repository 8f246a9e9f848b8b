package io.fluffywaffle.account.person;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.fluffywaffle.defaults.spelling.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * A user, as last told.
 *
 * @param status {@code active}, {@code disabled} or {@code deleted}
 */
public record Person(UUID id, String name, @Nullable String username, @Nullable String email, String status) {

	private static final String DELETED = "deleted";

	/** Whether nobody is behind the id any more. */
	public boolean isGone() {
		return DELETED.equals(this.status);
	}

	/**
	 * Everything by which people look for somebody, as a whole and from the start of each
	 * part of it.
	 */
	String searchText() {
		return Stream.of(this.name, this.username, this.email)
			.filter(String.class::isInstance)
			.map(Spelling::fold)
			.flatMap((text) -> Stream.of(text, text.replaceAll("@.*|[^\\p{L}\\p{N}]+", " ")))
			.collect(Collectors.joining(" ", " ", ""));
	}

}
