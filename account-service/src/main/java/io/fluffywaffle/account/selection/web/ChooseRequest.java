package io.fluffywaffle.account.selection.web;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** The account in which the caller wants to work. */
record ChooseRequest(@NotNull UUID accountId) {
}
