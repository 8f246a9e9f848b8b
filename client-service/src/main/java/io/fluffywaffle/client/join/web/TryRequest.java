package io.fluffywaffle.client.join.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The code that came by text. */
record TryRequest(@NotNull @Size(max = 100) String attempt, @NotNull @Size(max = 40) String code) {
}
