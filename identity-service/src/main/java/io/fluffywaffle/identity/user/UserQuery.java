package io.fluffywaffle.identity.user;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Whom to look for.
 *
 * @param text parts of names or of an e-mail, each of which has to occur; may be empty
 * @param status null for all who were not deleted
 * @param admin null for both
 * @param self the only one who may be found; null for everybody
 */
public record UserQuery(String text, @Nullable Status status, @Nullable Boolean admin, @Nullable UUID self,
		@Nullable UserCursor after, int limit) {
}
