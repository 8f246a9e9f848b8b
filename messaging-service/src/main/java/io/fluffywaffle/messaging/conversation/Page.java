package io.fluffywaffle.messaging.conversation;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param next where the next page starts; null at the end
 */
public record Page<T>(List<T> items, @Nullable Cursor next) {

	/** The first items of a list that was asked for one more than the limit. */
	public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, Cursor> cursor) {
		if (oneMore.size() <= limit) {
			return new Page<>(oneMore, null);
		}
		List<T> items = oneMore.subList(0, limit);
		return new Page<>(items, cursor.apply(items.getLast()));
	}

}
