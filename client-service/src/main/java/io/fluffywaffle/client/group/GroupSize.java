package io.fluffywaffle.client.group;

import org.jspecify.annotations.Nullable;

/**
 * How many clients are in a group.
 *
 * @param problem why its rules take nobody in any more; null when they work
 */
public record GroupSize(long clients, @Nullable String problem) {

	/** Nobody. */
	public static final GroupSize EMPTY = new GroupSize(0, null);

}
