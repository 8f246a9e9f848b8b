package io.fluffywaffle.defaults.erasure;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * The wish that nothing is left of some people in an account.
 *
 * @param erasureId the same when it is told again
 * @param phones E.164: all that belong to these clients
 * @param at what they do from then on is not meant
 */
public record ClientErasure(UUID erasureId, UUID accountId, Set<UUID> clientIds, Set<String> phones, Instant at) {
}
