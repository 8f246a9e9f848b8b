package io.fluffywaffle.account.member;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.account.account.Account;
import io.fluffywaffle.account.account.AccountEditor;
import io.fluffywaffle.account.person.People;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.inbox.Inbox;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Admits those whom an admin has let into accounts before they existed. */
@Service
public class Grants {

	private static final String CONSUMER = "access";

	private final AccountEditor editor;

	private final People people;

	private final Inbox inbox;

	private final Clock clock;

	Grants(AccountEditor editor, People people, Inbox inbox, Clock clock) {
		this.editor = editor;
		this.people = people;
		this.inbox = inbox;
		this.clock = clock;
	}

	/** What somebody is to be in an account. */
	public record Grant(UUID accountId, AccountRole role) {
	}

	/**
	 * Follows a fact once. Passes over accounts that are gone and over members: what was
	 * decided about them since then counts.
	 */
	@Transactional
	public void follow(UUID eventId, UUID userId, String name, List<Grant> grants) {
		if (!this.inbox.firstTime(CONSUMER, eventId) || this.people.isGone(userId)) {
			return;
		}
		// locks in one order, whatever the order of the fact
		grants.stream()
			.sorted(Comparator.comparing(Grant::accountId))
			.forEach((grant) -> this.editor.editIfThere(grant.accountId(),
					(account) -> admit(account, userId, name, grant.role())));
	}

	private void admit(Account account, UUID userId, String name, AccountRole role) {
		if (account.roleOf(userId).isEmpty()) {
			account.admit(userId, role, name, this.clock.instant());
		}
	}

}
