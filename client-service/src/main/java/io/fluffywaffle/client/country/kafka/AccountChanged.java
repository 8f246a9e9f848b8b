package io.fluffywaffle.client.country.kafka;

import java.util.UUID;

/** What phone numbers need of an {@code account.account.v1} fact. */
record AccountChanged(UUID id, String country, long version) {
}
