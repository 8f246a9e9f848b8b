package io.fluffywaffle.identity.serviceclient.web;

import java.util.UUID;

import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.identity.access.AccountGrant;
import jakarta.validation.constraints.NotNull;

/** An account that the program may enter, and as what. */
record GrantRequest(@NotNull(message = "is missing") UUID accountId,
		@NotNull(message = "is missing") AccountRole role) {

	AccountGrant grant() {
		return new AccountGrant(this.accountId, this.role);
	}

}
