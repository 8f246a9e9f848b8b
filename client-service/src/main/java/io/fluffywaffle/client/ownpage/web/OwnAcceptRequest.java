package io.fluffywaffle.client.ownpage.web;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Which terms are accepted. */
record OwnAcceptRequest(@NotNull @Size(max = 100) String own, @Nullable @Size(max = 100) String session,
		@NotNull UUID termsId) {
}
