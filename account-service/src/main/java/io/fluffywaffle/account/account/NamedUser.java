package io.fluffywaffle.account.account;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A user as they are called; null for who is not known by name. */
public record NamedUser(UUID id, @Nullable String name) {
}
