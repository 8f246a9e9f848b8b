package io.fluffywaffle.client.join;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import io.fluffywaffle.client.account.AccountFace;
import io.fluffywaffle.client.client.Client;
import io.fluffywaffle.client.client.ClientRegister;
import io.fluffywaffle.client.client.NewClient;
import io.fluffywaffle.client.consent.ConsentEntry;
import io.fluffywaffle.client.consent.ConsentHow;
import io.fluffywaffle.client.consent.ConsentKind;
import io.fluffywaffle.client.consent.ConsentLedger;
import io.fluffywaffle.client.enrolment.EnrolmentSettings;
import io.fluffywaffle.client.group.GroupRegister;
import io.fluffywaffle.client.timeline.Actor;
import io.fluffywaffle.client.timeline.Timeline;
import io.fluffywaffle.client.timeline.TimelineEntry;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes people clients who agreed to it, with the proof in the ledger. */
@Service
public class Registrar {

	private final ClientRegister clients;

	private final ConsentLedger ledger;

	private final GroupRegister groups;

	private final Timeline timeline;

	private final Clock clock;

	Registrar(ClientRegister clients, ConsentLedger ledger, GroupRegister groups, Timeline timeline, Clock clock) {
		this.clients = clients;
		this.ledger = ledger;
		this.groups = groups;
		this.timeline = timeline;
		this.clock = clock;
	}

	/**
	 * Takes somebody in, in the transaction of the caller, who must have one. Who is a
	 * client already stays the same client, with the name that the account knows.
	 * @return the client; empty when they are blocked
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<UUID> enrol(AccountFace account, EnrolmentSettings settings, Newcomer newcomer) {
		Wish wish = newcomer.wish();
		Optional<Client> known = this.clients.lockByPhone(account.id(), wish.phone())
			.map((id) -> this.clients.find(account.id(), id).client());
		if (known.filter(Client::blocked).isPresent()) {
			return Optional.empty();
		}
		UUID id = known.map(Client::id).orElseGet(() -> add(account, wish));
		this.clients.change(account.id(), id, Actor.client(id), (client) -> complete(client, newcomer, settings));
		Instant now = this.clock.instant();
		this.timeline.add(new TimelineEntry(account.id(), id, "client.enrolled", Actor.client(id),
				Map.of("how", newcomer.how().text()), now));
		// a STOP that was texted after it may have been heard before it
		Instant said = Objects.requireNonNullElse(newcomer.said(), now);
		if (newcomer.termsId() != null) {
			this.ledger.record(entry(account, id, ConsentKind.TERMS_ACCEPTED, newcomer, said));
		}
		this.ledger.record(entry(account, id, ConsentKind.GIVEN, newcomer, said));
		return Optional.of(id);
	}

	private UUID add(AccountFace account, Wish wish) {
		return this.clients
			.add(account.id(), Actor.system(),
					new NewClient(wish.phone(), wish.name(), null, wish.language(), null, Set.of(), wish.fields(),
							Set.of()))
			.client()
			.id();
	}

	private void complete(Client client, Newcomer newcomer, EnrolmentSettings settings) {
		Wish wish = newcomer.wish();
		if (newcomer.how() == ConsentHow.FORM || client.language().isEmpty()) {
			client.speak(wish.language());
		}
		Map<String, String> fields = new TreeMap<>(client.fields());
		fields.putAll(wish.fields());
		client.fillIn(fields);
		if (settings.groupId() != null && this.groups.has(client.accountId(), settings.groupId())) {
			client.join(settings.groupId());
		}
	}

	private static ConsentEntry entry(AccountFace account, UUID id, ConsentKind kind, Newcomer newcomer, Instant said) {
		return new ConsentEntry(account.id(), id, kind, newcomer.how(), newcomer.words(), newcomer.termsId(), null,
				null, newcomer.ip(), newcomer.messageSid(), null, said, newcomer.page());
	}

}
