package io.fluffywaffle.messaging.sending;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How texts leave.
 *
 * @param concurrency how many requests one instance has under way at once
 * @param claimAtMost how many texts of an account are claimed together
 * @param lease how long a claim holds; when it is over, nobody knows what became of it
 * @param poll how long a text may wait unseen when another instance queued it
 * @param firstBackOff how long a text that certainly was not sent waits, doubled each
 * time
 * @param longestBackOff where the doubling ends
 * @param breakerPause how long nothing is claimed once the carrier has failed too often
 */
@ConfigurationProperties("waffle.sending")
public record SendingProperties(@DefaultValue("32") int concurrency, @DefaultValue("50") int claimAtMost,
		@DefaultValue("60s") Duration lease, @DefaultValue("200ms") Duration poll,
		@DefaultValue("1s") Duration firstBackOff, @DefaultValue("60s") Duration longestBackOff,
		@DefaultValue("5s") Duration breakerPause) {
}
