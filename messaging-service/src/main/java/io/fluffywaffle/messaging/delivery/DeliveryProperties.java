package io.fluffywaffle.messaging.delivery;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long callbacks are waited for.
 *
 * @param askAfter when the carrier is asked about a text that it took and that has not
 * come to an end
 */
@ConfigurationProperties("waffle.delivery")
record DeliveryProperties(@DefaultValue("15m") Duration askAfter) {
}
