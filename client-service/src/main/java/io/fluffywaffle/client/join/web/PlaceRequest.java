package io.fluffywaffle.client.join.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Where somebody wants to enrol: an account's id, or what the link says. */
record PlaceRequest(@NotNull @Size(max = 100) String place) {
}
