package io.fluffywaffle.client.page.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Markdown to look at. */
record BodyRequest(@NotNull @Size(max = 20_000, message = "may have at most {max} characters") String body) {
}
