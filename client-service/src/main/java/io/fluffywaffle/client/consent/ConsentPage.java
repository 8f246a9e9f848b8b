package io.fluffywaffle.client.consent;

import java.util.UUID;

/** The action page on which somebody said it, as it was called then. */
public record ConsentPage(UUID id, String title) {
}
