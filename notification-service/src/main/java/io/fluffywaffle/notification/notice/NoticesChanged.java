package io.fluffywaffle.notification.notice;

import java.util.UUID;

/**
 * Somebody's list is not what it was: something came, or was read. Published in the
 * transaction that changes it.
 */
public record NoticesChanged(UUID userId) {
}
