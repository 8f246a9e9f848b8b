package io.fluffywaffle.gateway.login;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How people stay signed in.
 *
 * @param renewBefore how long a token must still be good for a call; a stream lasts at
 * least as long
 */
@ConfigurationProperties("waffle.login")
record LoginProperties(Duration renewBefore) {
}
