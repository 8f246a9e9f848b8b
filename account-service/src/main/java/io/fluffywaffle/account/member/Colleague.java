package io.fluffywaffle.account.member;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.account.account.AccountMember;
import io.fluffywaffle.account.person.Person;
import io.fluffywaffle.defaults.access.AccountRole;
import org.jspecify.annotations.Nullable;

/**
 * A member with the newest that is known of the person.
 *
 * @param name null for who is not known by name
 */
public record Colleague(UUID userId, @Nullable String name, @Nullable String email, AccountRole role, Instant addedAt) {

	static Colleague of(AccountMember member, @Nullable Person person) {
		return new Colleague(member.userId(), (person != null) ? person.name() : member.name(),
				(person != null) ? person.email() : null, member.role(), member.addedAt());
	}

}
