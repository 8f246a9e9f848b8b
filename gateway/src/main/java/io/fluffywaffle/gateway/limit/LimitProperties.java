package io.fluffywaffle.gateway.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much one caller may ask for, at each instance of the gateway.
 *
 * @param api calls of the API
 * @param login steps of a login
 * @param open calls and forms that need no login, by address
 * @param pages pages for visitors, by address
 */
@ConfigurationProperties("waffle.limit")
record LimitProperties(Rate api, Rate login, Rate open, Rate pages) {

	/** So many at once, and so many a second in the long run. */
	record Rate(long burst, long perSecond) {
	}

}
