package io.fluffywaffle.account.member.kafka;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What members need of an {@code identity.user.v1} fact. */
record UserChanged(UUID id, String name, @Nullable String status, long version) {

	boolean isDeleted() {
		return "deleted".equals(this.status);
	}

}
