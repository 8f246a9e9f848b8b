package io.fluffywaffle.client.importing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.fluffywaffle.client.client.Client;
import io.fluffywaffle.client.client.ClientRegister;
import io.fluffywaffle.client.client.ConsentState;
import io.fluffywaffle.client.client.ManyClients;
import io.fluffywaffle.client.consent.ConsentEntry;
import io.fluffywaffle.client.consent.ConsentHow;
import io.fluffywaffle.client.consent.ConsentKind;
import io.fluffywaffle.client.consent.ConsentLedger;
import io.fluffywaffle.client.importing.ImportPlan.ConsentSource;
import io.fluffywaffle.client.importing.ImportedNotes.Note;
import io.fluffywaffle.client.timeline.Actor;
import io.fluffywaffle.client.timeline.Timeline;
import io.fluffywaffle.client.timeline.TimelineEntry;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Makes clients of rows, with everything that belongs to it, in one transaction. */
@Component
class Takeover {

	private final ManyClients clients;

	private final ClientRegister register;

	private final ConsentLedger ledger;

	private final Timeline timeline;

	private final ImportedNotes notes;

	private final Clock clock;

	Takeover(ManyClients clients, ClientRegister register, ConsentLedger ledger, Timeline timeline, ImportedNotes notes,
			Clock clock) {
		this.clients = clients;
		this.register = register;
		this.ledger = ledger;
		this.timeline = timeline;
		this.notes = notes;
		this.clock = clock;
	}

	void takeOver(Import it, ImportPlan plan, List<Verdict> verdicts) {
		Instant now = this.clock.instant();
		Map<UUID, Client> known = this.clients.lock(it.accountId(), existing(verdicts))
			.stream()
			.collect(Collectors.toMap(Client::id, Function.identity()));
		Map<Client, Verdict> people = new LinkedHashMap<>();
		List<ConsentEntry> consents = new ArrayList<>();
		List<Note> notes = new ArrayList<>();
		ClientFiller filler = new ClientFiller(plan, this.register.stillThere(it.accountId(), plan.groups()));
		for (Verdict verdict : verdicts) {
			Client client = (verdict.existing() != null) ? known.get(verdict.existing()) : null;
			if (client == null && verdict.existing() != null) {
				// merged or erased since it was judged: who they are now is judged again
				throw new OptimisticLockingFailureException("The client of row " + verdict.row().line() + " is gone");
			}
			if (client == null) {
				client = filler.make(it.accountId(), verdict.read(), now);
			}
			else if (client.blocked() || client.consent() == ConsentState.WITHDRAWN) {
				// since it was judged
				continue;
			}
			else {
				filler.change(client, verdict.read());
			}
			// a consent counts for the number it was given for
			if (client.consent() == ConsentState.NONE && client.phone().equals(verdict.read().phone())) {
				client.consent(ConsentState.GIVEN, now);
				consents.add(consent(it, Objects.requireNonNull(plan.consent()), client, now));
			}
			people.put(client, verdict);
			if (verdict.read().note() != null) {
				notes.add(new Note(client.id(), verdict.read().note()));
			}
		}
		this.clients.write(it.accountId(), people.keySet());
		this.ledger.recordAll(consents);
		Actor actor = new Actor(Actor.Kind.IMPORT, it.id(), it.byName());
		this.timeline.addAll(people.entrySet()
			.stream()
			.map((person) -> new TimelineEntry(it.accountId(), person.getKey().id(), "client.imported", actor,
					Map.of("file", it.fileName(), "new", person.getValue().existing() == null), now))
			.toList());
		this.notes.add(it, notes, now);
	}

	private static List<UUID> existing(List<Verdict> verdicts) {
		return verdicts.stream().map(Verdict::existing).filter(UUID.class::isInstance).distinct().toList();
	}

	private static ConsentEntry consent(Import it, ConsentSource source, Client client, Instant now) {
		return new ConsentEntry(it.accountId(), client.id(), ConsentKind.GIVEN, ConsentHow.IMPORT, source.proof(), null,
				it.byId(), it.byName(), null, null, it.id(), now);
	}

}
