package io.fluffywaffle.client.client.web;

import io.fluffywaffle.defaults.validation.PlainText;
import jakarta.validation.constraints.NotNull;

/** Why a client is blocked. */
record BlockRequest(@NotNull @PlainText(max = 200) String reason) {
}
