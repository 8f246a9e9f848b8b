package io.fluffywaffle.notification.stream;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How streams behave.
 *
 * @param heartbeat the longest silence on a stream
 * @param queue how many events may wait for one reader before it is dropped
 */
@ConfigurationProperties("waffle.stream")
public record StreamProperties(Duration heartbeat, int queue) {
}
