package io.fluffywaffle.account.member.kafka;

import java.util.Objects;
import java.util.UUID;

import io.fluffywaffle.account.person.Person;
import org.jspecify.annotations.Nullable;

/** What members need of an {@code identity.user.v1} fact. */
record UserChanged(UUID id, String name, @Nullable String username, @Nullable String email, @Nullable String status,
		long version) {

	Person person() {
		return new Person(this.id, this.name, this.username, this.email,
				Objects.requireNonNullElse(this.status, "active"));
	}

}
