package io.fluffywaffle.messaging.provisioning;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * For whom something is done at the carrier.
 *
 * @param admin whether an admin of the installation asks
 * @param ownContract the SID of the account's own contract as the asker knows it, null
 * for the installation's; only changes compare it
 */
public record Asker(UUID accountId, boolean admin, @Nullable String ownContract) {
}
