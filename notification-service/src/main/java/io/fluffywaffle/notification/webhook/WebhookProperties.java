package io.fluffywaffle.notification.webhook;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How webhooks are told.
 *
 * @param key encrypts the webhooks' secrets: Tink AEAD keyset, base64 of its JSON
 * @param privateReceivers whether receivers may be on this machine and in private
 * networks
 * @param underWay how many deliveries may be under way in this instance
 * @param underWayEach how many of them to one webhook
 * @param poll how long what other instances wrote may go unseen
 * @param lease after which time a delivery under way is begun again; longer than an
 * attempt can take
 * @param connect how long a receiver has to accept a connection
 * @param answer how long it has to answer
 */
@ConfigurationProperties("waffle.webhooks")
public record WebhookProperties(String key, boolean privateReceivers, int underWay, int underWayEach, Duration poll,
		Duration lease, Duration connect, Duration answer) {
}
