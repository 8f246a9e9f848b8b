package io.fluffywaffle.messaging.account;

import java.util.UUID;

/**
 * An account was told to be deleted; published after that is known, again when it is told
 * again.
 */
public record AccountClosed(UUID accountId) {
}
