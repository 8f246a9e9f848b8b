package io.fluffywaffle.messaging.account;

import java.util.UUID;

/** Something newer is known of a client; published in the transaction that made it so. */
public record ClientReplaced(UUID accountId, String phone) {
}
