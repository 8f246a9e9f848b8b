package io.fluffywaffle.notification.push;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How devices are told.
 *
 * @param key as {@link VapidKey} has it; without it nobody is told
 * @param privateServices whether push services may be on this machine, there with
 * {@code http://} too, and in private networks
 * @param contact where the keepers of push services reach us: {@code mailto:} or
 * {@code https:}
 * @param underWay how many messages may be under way in this instance
 * @param connect how long a push service has to accept a connection
 * @param answer how long it has to answer
 * @param pause after which one that is busy is asked again, the first time
 */
@ConfigurationProperties("waffle.push")
record PushProperties(@Nullable String key, boolean privateServices, String contact, int underWay, Duration connect,
		Duration answer, Duration pause) {
}
