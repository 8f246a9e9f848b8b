package io.fluffywaffle.notification.people;

import java.util.UUID;

/** Somebody was deleted: nothing of theirs is to stay. May be told again. */
public record PersonGone(UUID id) {
}
