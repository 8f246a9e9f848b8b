package io.fluffywaffle.account.member.kafka;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.account.member.Grants.Grant;

/** What members need of an {@code identity.access.v1} fact. */
record AccessGranted(UUID userId, String name, List<Grant> accounts) {

}
