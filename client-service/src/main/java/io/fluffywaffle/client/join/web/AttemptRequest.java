package io.fluffywaffle.client.join.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Which attempt. */
record AttemptRequest(@NotNull @Size(max = 100) String attempt) {
}
