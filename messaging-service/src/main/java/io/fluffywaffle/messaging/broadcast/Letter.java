package io.fluffywaffle.messaging.broadcast;

import java.util.Optional;

/**
 * What a broadcast says to one person of its audience.
 *
 * @param exclusion why they do not get it, if they do not
 */
record Letter(AudienceMember person, String body, Optional<Exclusion> exclusion) {

	boolean isSent() {
		return this.exclusion.isEmpty();
	}

}
