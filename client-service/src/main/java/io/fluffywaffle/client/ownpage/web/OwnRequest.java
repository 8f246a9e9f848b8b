package io.fluffywaffle.client.ownpage.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whose page, and the proof of the phone where there is one. */
record OwnRequest(@NotNull @Size(max = 100) String own, @Nullable @Size(max = 100) String session) {
}
