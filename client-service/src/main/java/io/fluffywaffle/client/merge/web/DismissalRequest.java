package io.fluffywaffle.client.merge.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Two clients who are two people. */
record DismissalRequest(@NotNull @Size(min = 2, max = 2, message = "have to be two") List<@NotNull UUID> clientIds) {
}
