package io.fluffywaffle.client.client;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.defaults.outbox.OutgoingEvent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells clients as they are. The merged ones are told with them, under their own phones
 * but as who they turned out to be.
 */
@Component
public class ClientFacts {

	private final JdbcClient jdbc;

	private final Outbox outbox;

	ClientFacts(JdbcClient jdbc, Outbox outbox) {
		this.jdbc = jdbc;
		this.outbox = outbox;
	}

	/** Tells clients who changed, in the transaction that changed them. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tell(Collection<GroupedClient> changed) {
		Map<UUID, List<Alias>> aliases = aliasesOf(changed.stream().map(GroupedClient::client).toList());
		List<OutgoingEvent> facts = new ArrayList<>();
		for (GroupedClient grouped : changed) {
			facts.add(fact(ClientChanged.of(grouped)));
			aliases.getOrDefault(grouped.client().id(), List.of())
				.forEach((alias) -> facts.add(fact(alias.of(grouped))));
		}
		this.outbox.appendAll(facts);
	}

	/** Has others forget clients. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tellGone(UUID accountId, Collection<UUID> ids) {
		this.outbox.appendAll(ids.stream()
			.map((id) -> OutgoingEvent.of(ClientChanged.TOPIC, id.toString(), ClientChanged.TYPE, accountId, null))
			.toList());
	}

	/**
	 * The merged ones by survivor; each has a version of its own, which rises with what
	 * is told.
	 */
	private Map<UUID, List<Alias>> aliasesOf(List<Client> survivors) {
		if (survivors.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql("""
				update client set version = version + 1
				where account_id in (:accounts) and merged_into in (:survivors)
				returning id, phone, version, merged_into""")
			.param("accounts", survivors.stream().map(Client::accountId).distinct().toList())
			.param("survivors", survivors.stream().map(Client::id).toList())
			.query((row, index) -> new Alias(row.getObject("id", UUID.class), row.getString("phone"),
					row.getLong("version"), row.getObject("merged_into", UUID.class)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Alias::survivor));
	}

	private static OutgoingEvent fact(ClientChanged body) {
		return OutgoingEvent.of(ClientChanged.TOPIC, body.id().toString(), ClientChanged.TYPE, body.accountId(), body);
	}

	/** A client who turned out to be another. */
	private record Alias(UUID id, String phone, long version, UUID survivor) {

		ClientChanged of(GroupedClient client) {
			return ClientChanged.of(client).as(this.id, this.phone, this.version);
		}

	}

}
