package io.fluffywaffle.client.keyword;

import java.util.UUID;

import io.fluffywaffle.client.client.Client;
import io.fluffywaffle.client.client.ClientRegister;
import io.fluffywaffle.client.group.GroupRegister;
import io.fluffywaffle.defaults.inbox.Inbox;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tags and groups clients who texted a word. */
@Service
public class KeywordFollower {

	private static final String CONSUMER = "keywords";

	private final ClientRegister clients;

	private final GroupRegister groups;

	private final Inbox inbox;

	KeywordFollower(ClientRegister clients, GroupRegister groups, Inbox inbox) {
		this.clients = clients;
		this.groups = groups;
		this.inbox = inbox;
	}

	/**
	 * Follows a fact once: what a person changed since then counts. Passes over strangers
	 * and over groups that the account does not have.
	 */
	@Transactional
	public void follow(UUID eventId, KeywordMatched matched) {
		if (this.inbox.firstTime(CONSUMER, eventId)) {
			this.clients.lockByPhone(matched.accountId(), matched.phone())
				.ifPresent((id) -> this.clients.change(matched.accountId(), id, (client) -> apply(matched, client)));
		}
	}

	private void apply(KeywordMatched matched, Client client) {
		if (matched.tag() != null) {
			client.tag(matched.tag());
		}
		if (matched.groupId() != null && this.groups.has(matched.accountId(), matched.groupId())) {
			client.join(matched.groupId());
		}
	}

}
