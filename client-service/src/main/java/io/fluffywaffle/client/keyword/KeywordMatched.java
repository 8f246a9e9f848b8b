package io.fluffywaffle.client.keyword;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What is followed of a {@code messaging.keyword.v1} fact. */
public record KeywordMatched(UUID accountId, String phone, @Nullable String tag, @Nullable UUID groupId) {
}
