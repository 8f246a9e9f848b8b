package io.fluffywaffle.identity.session;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a session.
 *
 * @param userAgent the browser's own words; null where Keycloak did not tell
 * @param beganAt null as long as its beginning was not read in Keycloak's events
 */
public record KnownSession(@Nullable String userAgent, @Nullable Instant beganAt) {

	/** Whether it was there before that moment. */
	public boolean beganBefore(Instant moment) {
		return this.beganAt != null && this.beganAt.isBefore(moment);
	}

}
