package io.fluffywaffle.defaults.access;

import java.util.List;
import java.util.UUID;

/** What access needs of an {@code account.account.v1} fact. */
record AccountMembers(UUID id, List<Member> members, long version) {

	record Member(UUID userId, AccountRole role) {
	}

}
