package io.fluffywaffle.messaging.reconcile;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How doubts are cleared up.
 *
 * @param every the pause between two looks
 * @param window how long after its claim a text may still turn up at the carrier; then a
 * person decides
 * @param giveUp how long after its claim a person decides although the carrier's books
 * could not be read, so that one account's broken credentials do not hold up the others
 * @param clockTolerance how far the carrier's clock may be from ours
 */
@ConfigurationProperties("waffle.reconcile")
public record ReconcileProperties(@DefaultValue("2s") Duration every, @DefaultValue("2m") Duration window,
		@DefaultValue("6h") Duration giveUp, @DefaultValue("30s") Duration clockTolerance) {
}
