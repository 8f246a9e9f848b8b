package io.fluffywaffle.identity.invitation.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The name of somebody who was invited and lost the mail. */
record ClaimRequest(
		@NotNull(message = "is missing") @Size(max = 200, message = "may have at most 200 characters") String name) {
}
