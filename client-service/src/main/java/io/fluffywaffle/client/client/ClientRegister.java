package io.fluffywaffle.client.client;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import io.fluffywaffle.client.country.AccountCountries;
import io.fluffywaffle.client.group.Group;
import io.fluffywaffle.client.group.GroupRegister;
import io.fluffywaffle.client.timeline.Actor;
import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.defaults.outbox.OutgoingEvent;
import io.fluffywaffle.defaults.phone.PhoneNumbers;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds and changes clients, one change at a time for each, and tells each change. */
@Service
public class ClientRegister {

	private final Clients clients;

	private final GroupRegister groups;

	private final AccountCountries countries;

	private final Outbox outbox;

	private final Clock clock;

	ClientRegister(Clients clients, GroupRegister groups, AccountCountries countries, Outbox outbox, Clock clock) {
		this.clients = clients;
		this.groups = groups;
		this.countries = countries;
		this.outbox = outbox;
		this.clock = clock;
	}

	/**
	 * Adds a client.
	 * @throws PhoneTaken when another client of the account has the number
	 */
	@Transactional
	public GroupedClient add(UUID accountId, NewClient wanted) {
		String phone = PhoneNumbers.toE164(wanted.phone(), this.countries.of(accountId));
		Client client = new Client(accountId, phone, wanted.name(), this.clock.instant());
		client.settleIn(wanted.timeZone(), TimeZoneSource.MEMBER);
		client.regroup(wanted.groupIds());
		GroupedClient grouped = grouped(client);
		write(client);
		tell(grouped);
		return grouped;
	}

	/** Changes what a person may edit. */
	@Transactional
	public GroupedClient edit(UUID accountId, UUID id, ClientEdit edit) {
		String country = this.countries.of(accountId);
		return change(accountId, id, (client) -> edit.applyTo(client, country));
	}

	/** Blocks a client. */
	@Transactional
	public GroupedClient block(UUID accountId, UUID id, String reason) {
		return change(accountId, id, (client) -> client.block(reason, this.clock.instant()));
	}

	/** Changes a client as the service does by itself. */
	@Transactional
	public GroupedClient change(UUID accountId, UUID id, Consumer<Client> change) {
		return change(accountId, id, Actor.system(), change);
	}

	/**
	 * Changes a client; the timeline says what, and nothing is told when nothing changed.
	 * Consents have entries of their own.
	 * @throws NoSuchClient when the account has none with the id
	 */
	@Transactional
	public GroupedClient change(UUID accountId, UUID id, Actor actor, Consumer<Client> change) {
		Client client = this.clients.lock(accountId, id).orElseThrow(NoSuchClient::new);
		long before = client.version();
		change.accept(client);
		GroupedClient grouped = grouped(client);
		write(client);
		if (client.version() != before) {
			tell(grouped);
		}
		return grouped;
	}

	/** The account's client with this phone in E.164; empty for strangers. */
	public Optional<UUID> findByPhone(UUID accountId, String phone) {
		return this.clients.findIdByPhone(accountId, phone);
	}

	/** The client with its groups. */
	public GroupedClient find(UUID accountId, UUID id) {
		return grouped(this.clients.findByAccountIdAndId(accountId, id).orElseThrow(NoSuchClient::new));
	}

	private GroupedClient grouped(Client client) {
		List<Group> groups = this.groups.of(client.accountId(), client.groupIds());
		return new GroupedClient(client, groups);
	}

	private void write(Client client) {
		try {
			this.clients.saveAndFlush(client);
		}
		catch (DataIntegrityViolationException ex) {
			if (String.valueOf(ex.getMessage()).contains("phone_once_per_account")) {
				throw new PhoneTaken();
			}
			throw ex;
		}
	}

	private void tell(GroupedClient grouped) {
		Client client = grouped.client();
		this.outbox.append(OutgoingEvent.of(ClientChanged.TOPIC, client.id().toString(), "ClientChanged",
				client.accountId(), ClientChanged.of(client, grouped.groups())));
	}

}
