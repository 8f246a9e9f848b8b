package io.fluffywaffle.messaging.carrier;

import org.jspecify.annotations.Nullable;

/**
 * Which numbers are wanted; they can all text.
 *
 * @param country ISO 3166-1 alpha-2
 * @param contains digits, letters of a phone's keys and {@code *} for any digit
 */
public record NumberSearch(String country, Type type, @Nullable Integer areaCode, @Nullable String contains) {

	/** The kinds of numbers that are sold. */
	public enum Type {

		LOCAL, TOLL_FREE, MOBILE

	}

}
