package io.fluffywaffle.client.group.web;

import io.fluffywaffle.client.group.rule.Rules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Rules to try. */
record PreviewRequest(@NotNull @Valid Rules rules) {
}
