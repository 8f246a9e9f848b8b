package io.fluffywaffle.client.ownpage.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The code that came by text. */
record OwnCodeRequest(@NotNull @Size(max = 100) String own, @NotNull @Size(max = 40) String code) {
}
