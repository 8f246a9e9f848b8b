package io.fluffywaffle.messaging.account;

import java.util.UUID;

/** Somebody who uses Waffle, as identity-service last told of them. */
public record Person(UUID id, String name, long version) {
}
