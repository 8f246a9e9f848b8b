package io.fluffywaffle.identity.session.web;

import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;

/** What somebody has to set up anew at the next sign-in. */
record RequireRequest(@AssertTrue(message = "can only be true") @Nullable Boolean password,
		@AssertTrue(message = "can only be true") @Nullable Boolean secondFactor) {
}
