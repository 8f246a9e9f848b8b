package io.fluffywaffle.account.account;

import java.time.Instant;

import io.fluffywaffle.defaults.access.AccountRole;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What a user is in an account, and since when. */
@Embeddable
record Membership(@Enumerated(EnumType.STRING) AccountRole role, @Nullable String name, Instant addedAt) {

	Membership changedTo(AccountRole newRole, @Nullable String newName) {
		return new Membership(newRole, (newName != null) ? newName : this.name, this.addedAt);
	}

	boolean isOwner() {
		return this.role == AccountRole.OWNER;
	}

}
