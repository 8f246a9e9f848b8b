package io.fluffywaffle.client.page;

import org.jspecify.annotations.Nullable;

/**
 * Which supporters somebody wants to see; null where they want all.
 *
 * @param text words to be found in name, phone, mail, tags or notes
 */
public record SupporterFilter(@Nullable SupporterState state, @Nullable String text) {

	boolean takes(SupporterState other) {
		return this.state == null || this.state == other;
	}

	/** Whether it takes in those who have shown that the phone is theirs. */
	boolean takesProven() {
		return takes(SupporterState.IN) || takes(SupporterState.LEFT);
	}
}
