package io.fluffywaffle.client.view.web;

import io.fluffywaffle.client.client.ClientParameters;
import io.fluffywaffle.defaults.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A view to save. */
record ViewRequest(@NotNull @PlainText(max = 60) String name, @NotNull @Valid ClientParameters filter, boolean shared) {
}
