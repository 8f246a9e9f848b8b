package io.fluffywaffle.messaging.broadcast;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How texts to many are queued.
 *
 * @param recipientsAtMost how many people one broadcast may have
 * @param atOnce how many texts are queued in one transaction, during which nobody else
 * sends in the account
 * @param ahead how many texts of an account wait in the queue before more are put there
 * @param poll how long a broadcast may be due unseen
 */
@ConfigurationProperties("waffle.broadcast")
public record BroadcastProperties(@DefaultValue("100000") int recipientsAtMost, @DefaultValue("50") int atOnce,
		@DefaultValue("400") int ahead, @DefaultValue("500ms") Duration poll) {
}
