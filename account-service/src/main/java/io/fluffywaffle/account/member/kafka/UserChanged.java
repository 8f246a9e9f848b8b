package io.fluffywaffle.account.member.kafka;

import java.util.UUID;

/** What members need of an {@code identity.user.v1} fact. */
record UserChanged(UUID id, String name, long version) {
}
