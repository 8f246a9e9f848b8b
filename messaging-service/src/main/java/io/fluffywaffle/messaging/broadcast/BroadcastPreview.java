package io.fluffywaffle.messaging.broadcast;

import java.util.List;
import java.util.UUID;

/**
 * Who would get a text to many, and what it would come to.
 *
 * @param excludedSample some of those who would not
 * @param segments of all texts together
 * @param longest segments of the longest one
 * @param samples some of the texts
 */
public record BroadcastPreview(long recipients, List<Excluded> excluded, List<ExcludedPerson> excludedSample,
		long segments, int longest, List<InCountry> byCountry, List<Sample> samples) {

	/** How many people get none for a reason. */
	public record Excluded(Exclusion reason, long count) {
	}

	/** Somebody who gets none. */
	public record ExcludedPerson(UUID clientId, String name, String phone, Exclusion reason) {
	}

	/**
	 * What goes to a country.
	 *
	 * @param country ISO 3166-1 alpha-2; empty for numbers of no country
	 */
	public record InCountry(String country, long texts, long segments) {
	}

	/** A text as one person would get it. */
	public record Sample(String name, String phone, String body) {
	}

}
