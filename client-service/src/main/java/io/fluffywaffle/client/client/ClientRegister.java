package io.fluffywaffle.client.client;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import io.fluffywaffle.client.client.ClientSnapshot.Happening;
import io.fluffywaffle.client.country.AccountCountries;
import io.fluffywaffle.client.field.ClientFields;
import io.fluffywaffle.client.group.Group;
import io.fluffywaffle.client.group.GroupRegister;
import io.fluffywaffle.client.timeline.Actor;
import io.fluffywaffle.client.timeline.Timeline;
import io.fluffywaffle.client.timeline.TimelineEntry;
import io.fluffywaffle.defaults.phone.PhoneNumbers;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds and changes clients, one change at a time for each, and tells each change. */
@Service
public class ClientRegister {

	private final Clients clients;

	private final GroupRegister groups;

	private final AccountCountries countries;

	private final ClientFields fields;

	private final Timeline timeline;

	private final ClientFacts facts;

	private final Clock clock;

	ClientRegister(Clients clients, GroupRegister groups, AccountCountries countries, ClientFields fields,
			Timeline timeline, ClientFacts facts, Clock clock) {
		this.clients = clients;
		this.groups = groups;
		this.countries = countries;
		this.fields = fields;
		this.timeline = timeline;
		this.facts = facts;
		this.clock = clock;
	}

	/**
	 * Adds a client.
	 * @throws PhoneTaken when another client of the account has the number
	 */
	@Transactional
	public GroupedClient add(UUID accountId, Actor actor, NewClient wanted) {
		Instant now = this.clock.instant();
		String phone = PhoneNumbers.toTextable(wanted.phone(), this.countries.of(accountId));
		Client client = new Client(accountId, phone, PersonName.clean(wanted.name()), now);
		client.receiveMailAt(wanted.email());
		client.speak(wanted.language());
		client.settleIn(wanted.timeZone(), TimeZoneSource.MEMBER);
		client.retag(wanted.tags());
		client.fillIn(this.fields.check(accountId, wanted.fields()));
		client.regroup(wanted.groupIds());
		GroupedClient grouped = grouped(client);
		write(client);
		this.timeline.add(new TimelineEntry(accountId, client.id(), "client.added", actor, Map.of(), now));
		this.facts.tell(List.of(grouped));
		return grouped;
	}

	/**
	 * Changes what a person may edit.
	 * @throws OptimisticLockingFailureException when somebody was faster
	 */
	@Transactional
	public GroupedClient edit(UUID accountId, UUID id, Actor actor, long seenVersion, ClientEdit edit) {
		String country = this.countries.of(accountId);
		ClientEdit read = edit.with((edit.phone() != null) ? PhoneNumbers.toTextable(edit.phone(), country) : null,
				(edit.fields() != null) ? this.fields.check(accountId, edit.fields()) : null);
		return change(accountId, id, actor, (client) -> {
			requireVersion(client, seenVersion);
			requireSurvivor(client);
			if (read.phone() != null && !read.phone().equals(client.phone())) {
				leaveConsentWith(client);
			}
			read.applyTo(client);
		});
	}

	/**
	 * What was said of one phone does not count for the next, and is not got rid of so.
	 */
	private void leaveConsentWith(Client client) {
		if (client.consent() == ConsentState.WITHDRAWN) {
			throw new PhoneWithdrawn();
		}
		if (client.consent() == ConsentState.GIVEN) {
			client.consent(ConsentState.NONE, this.clock.instant());
		}
	}

	/** Blocks a client. */
	@Transactional
	public GroupedClient block(UUID accountId, UUID id, Actor actor, String reason) {
		return amend(accountId, id, actor, (client) -> client.block(reason, this.clock.instant()));
	}

	/**
	 * Changes a client as a person wants it.
	 * @throws ClientMerged when the client turned out to be another, whose state also
	 * counts for this one
	 */
	@Transactional
	public GroupedClient amend(UUID accountId, UUID id, Actor actor, Consumer<Client> change) {
		return change(accountId, id, actor, (client) -> {
			requireSurvivor(client);
			change.accept(client);
		});
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
		ClientSnapshot before = ClientSnapshot.of(client);
		return changed(client, change, (grouped) -> note(grouped, actor, before));
	}

	/** Changes a client without a word in the timeline, where something else says it. */
	@Transactional
	public GroupedClient changeQuietly(UUID accountId, UUID id, Consumer<Client> change) {
		Client client = this.clients.lock(accountId, id).orElseThrow(NoSuchClient::new);
		return changed(client, change, (grouped) -> {
			// said elsewhere
		});
	}

	private GroupedClient changed(Client client, Consumer<Client> change, Consumer<GroupedClient> note) {
		long versionBefore = client.version();
		change.accept(client);
		GroupedClient grouped = grouped(client);
		write(client);
		if (client.version() != versionBefore) {
			note.accept(grouped);
			this.facts.tell(List.of(grouped));
		}
		return grouped;
	}

	/**
	 * The account's client with this phone in E.164, or who they turned out to be; empty
	 * for strangers.
	 */
	public Optional<UUID> findByPhone(UUID accountId, String phone) {
		return this.clients.findIdByPhone(accountId, phone);
	}

	/**
	 * The same, whom nobody merges or erases until the transaction of the caller ends.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<UUID> lockByPhone(UUID accountId, String phone) {
		Optional<UUID> id = findByPhone(accountId, phone);
		Optional<Client> client = id.flatMap((found) -> this.clients.lock(accountId, found));
		// merged while we waited
		while (client.flatMap(Client::mergedInto).isPresent()) {
			client = client.flatMap(Client::mergedInto).flatMap((survivor) -> this.clients.lock(accountId, survivor));
		}
		return client.map(Client::id);
	}

	/** The client with its groups. */
	public GroupedClient find(UUID accountId, UUID id) {
		return grouped(this.clients.findByAccountIdAndId(accountId, id).orElseThrow(NoSuchClient::new));
	}

	/**
	 * Keeps a client from being merged or erased until the transaction of the caller
	 * ends.
	 * @throws NoSuchClient when the account has none with the id
	 */
	@Transactional
	public void requirePresent(UUID accountId, UUID id) {
		requireSurvivor(this.clients.lock(accountId, id).orElseThrow(NoSuchClient::new));
	}

	/**
	 * Keeps an edit from overwriting what somebody else wrote meanwhile.
	 * @throws OptimisticLockingFailureException when the client is at another version
	 */
	@Transactional
	public void requireVersion(UUID accountId, UUID id, long seenVersion) {
		requireVersion(this.clients.lock(accountId, id).orElseThrow(NoSuchClient::new), seenVersion);
	}

	/** Those of the groups that clients can still be put into. */
	public Set<UUID> stillThere(UUID accountId, Set<UUID> groupIds) {
		return groupIds.stream().filter((id) -> this.groups.has(accountId, id)).collect(Collectors.toSet());
	}

	/** Tells clients who were changed beside the register, in the same transaction. */
	@Transactional
	public void tell(UUID accountId, Collection<UUID> ids) {
		this.facts.tell(this.clients.findAllOf(accountId, ids).stream().map(this::grouped).toList());
	}

	private void note(GroupedClient after, Actor actor, ClientSnapshot before) {
		Client client = after.client();
		ClientSnapshot now = ClientSnapshot.of(client);
		Set<UUID> left = new HashSet<>(before.groupIds());
		left.removeAll(now.groupIds());
		Map<UUID, String> names = this.groups.of(client.accountId(), left)
			.stream()
			.collect(Collectors.toMap(Group::id, Group::name));
		after.groups().forEach((group) -> names.put(group.id(), group.name()));
		List<Happening> happenings = before.until(now, names);
		Instant at = this.clock.instant();
		this.timeline.addAll(happenings.stream()
			.map((happening) -> new TimelineEntry(client.accountId(), client.id(), happening.type(), actor,
					happening.detail(), at))
			.toList());
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

	private static void requireVersion(Client client, long seenVersion) {
		if (client.version() != seenVersion) {
			throw new OptimisticLockingFailureException("Edited version " + seenVersion + " of client " + client.id()
					+ ", which is at " + client.version());
		}
	}

	private static void requireSurvivor(Client client) {
		client.mergedInto().ifPresent((survivor) -> {
			throw new ClientMerged(survivor);
		});
	}

}
