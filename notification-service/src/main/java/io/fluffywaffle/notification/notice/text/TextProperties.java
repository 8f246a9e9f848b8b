package io.fluffywaffle.notification.notice.text;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When texts become notices.
 *
 * @param patience how long a text may wait until somebody looks
 */
@ConfigurationProperties("waffle.notices")
record TextProperties(Duration patience) {
}
