package io.fluffywaffle.client.erasure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.client.client.ClientFacts;
import io.fluffywaffle.client.client.ClientRegister;
import io.fluffywaffle.client.erasure.PersonalData.Person;
import io.fluffywaffle.client.timeline.Actor;
import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.defaults.outbox.OutgoingEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases single clients: here at once, elsewhere as soon as each service has heard of it.
 * That they are never texted again is all that stays, under a keyed hash.
 */
@Service
public class Forgetting {

	/** Who else keeps something of clients. */
	static final Set<String> SERVICES = Set.of("client", "messaging", "notification");

	private static final String OWN_NAME = "client";

	private static final Duration AGAIN = Duration.ofMinutes(10);

	private static final Logger log = LoggerFactory.getLogger(Forgetting.class);

	private final JdbcClient jdbc;

	private final ClientRegister clients;

	private final PersonalData data;

	private final NeverTexted neverTexted;

	private final Erasures erasures;

	private final ClientFacts facts;

	private final Outbox outbox;

	private final Clock clock;

	Forgetting(JdbcClient jdbc, ClientRegister clients, PersonalData data, NeverTexted neverTexted, Erasures erasures,
			ClientFacts facts, Outbox outbox, Clock clock) {
		this.jdbc = jdbc;
		this.clients = clients;
		this.data = data;
		this.neverTexted = neverTexted;
		this.erasures = erasures;
		this.facts = facts;
		this.outbox = outbox;
		this.clock = clock;
	}

	/**
	 * Erases a client and all who turned out to be them.
	 * @return the id of the erasure
	 */
	@Transactional
	public UUID erase(UUID accountId, UUID clientId, Actor by) {
		this.clients.requirePresent(accountId, clientId);
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		List<Person> people = this.jdbc.sql("""
				select id, phone, name, email from client
				where account_id = ? and (id = ? or merged_into = ?) order by id for update""")
			.params(accountId, clientId, clientId)
			.query((row, index) -> new Person(row.getObject("id", UUID.class), row.getString("phone"),
					row.getString("name"), row.getString("email")))
			.list();
		List<UUID> ids = people.stream().map(Person::id).toList();
		List<String> phones = people.stream().map(Person::phone).toList();
		this.data.erase(accountId, people);
		phones.forEach((phone) -> this.neverTexted.add(accountId, phone, now));
		this.facts.tellGone(accountId, ids);
		ClientErasureRequested fact = new ClientErasureRequested(Ids.next(), accountId, ids, phones, now);
		this.erasures.add(fact, by, OWN_NAME);
		tell(fact);
		return fact.erasureId();
	}

	/** The erasures of an account, the latest first. */
	public List<Erasure> of(UUID accountId, int limit) {
		return this.erasures.of(accountId, limit);
	}

	/** Asks again where somebody did not confirm. */
	@Transactional
	public void tellAgain() {
		Instant now = this.clock.instant();
		this.erasures.tellAgain(now.minus(AGAIN), now).forEach(this::tell);
	}

	/** Notes that a service has nothing left of some people. */
	@Transactional
	public void confirm(UUID accountId, UUID erasureId, String service) {
		this.erasures.confirm(accountId, erasureId, service)
			.filter((confirmed) -> confirmed.containsAll(SERVICES))
			.ifPresent((confirmed) -> {
				this.erasures.end(erasureId, this.clock.instant());
				log.info("Erasure {} is done", erasureId);
			});
	}

	private void tell(ClientErasureRequested fact) {
		this.outbox.append(OutgoingEvent.of(ClientErasureRequested.TOPIC, fact.accountId().toString(),
				ClientErasureRequested.TYPE, fact.accountId(), fact));
	}

}
