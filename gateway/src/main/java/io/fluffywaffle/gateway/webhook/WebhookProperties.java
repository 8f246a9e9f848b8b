package io.fluffywaffle.gateway.webhook;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What the gateway accepts without knowing the caller.
 *
 * @param maxBody the largest body of a webhook
 */
@ConfigurationProperties("waffle.webhook")
record WebhookProperties(DataSize maxBody) {
}
