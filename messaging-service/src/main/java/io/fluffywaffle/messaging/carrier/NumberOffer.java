package io.fluffywaffle.messaging.carrier;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A number that can be bought.
 *
 * @param monthlyPrice null when the carrier does not say
 */
public record NumberOffer(String number, @Nullable String locality, @Nullable String region, List<String> capabilities,
		@Nullable Money monthlyPrice) {
}
