package io.fluffywaffle.client.join.web;

import java.util.UUID;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Somebody agrees to what was shown. */
record AcceptRequest(@NotNull @Size(max = 100) String proof, @Nullable UUID termsId,
		@AssertTrue(message = "has to be agreed to") boolean consent) {
}
