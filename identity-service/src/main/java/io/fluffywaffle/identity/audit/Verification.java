package io.fluffywaffle.identity.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a walk along the chain has found.
 *
 * @param intact whether everything is as it was written
 * @param lines how many were found in order
 * @param firstTampered the first line that is not what was written, or is missing; null
 * when there is none
 * @param head hash of the last line in order
 * @param anchored the last line that a head outside the database vouches for; null when
 * those heads could not be read
 */
public record Verification(boolean intact, long lines, @Nullable Long firstTampered, String head,
		@Nullable Long anchored) {
}
