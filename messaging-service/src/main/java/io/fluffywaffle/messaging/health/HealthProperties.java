package io.fluffywaffle.messaging.health;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When an account is not well.
 *
 * @param every how often all accounts are looked at
 * @param slow how late a text may be
 * @param stuck how late it is when texts do not get through at all
 * @param enough with how many texts in an hour the part that fails says something
 */
@ConfigurationProperties("waffle.health")
public record HealthProperties(@DefaultValue("15s") Duration every, @DefaultValue("5m") Duration slow,
		@DefaultValue("30m") Duration stuck, @DefaultValue("10") int enough) {
}
