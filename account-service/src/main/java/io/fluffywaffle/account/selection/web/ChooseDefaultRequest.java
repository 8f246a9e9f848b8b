package io.fluffywaffle.account.selection.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Where the caller wants to land after signing in; null for where they were last. */
record ChooseDefaultRequest(@Nullable UUID accountId) {
}
