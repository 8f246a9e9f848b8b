package io.fluffywaffle.client.client;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.fluffywaffle.client.group.Group;
import io.fluffywaffle.client.group.GroupRegister;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds clients by any part of their name or phone number. Pages go on from a key, not
 * from a count, so the last page is as fast as the first.
 */
@Service
public class ClientSearch {

	private final JdbcClient jdbc;

	private final Clients clients;

	private final GroupRegister groups;

	ClientSearch(JdbcClient jdbc, Clients clients, GroupRegister groups) {
		this.jdbc = jdbc;
		this.clients = clients;
		this.groups = groups;
	}

	/** One page of what is looked for. */
	@Transactional(readOnly = true)
	public ClientPage find(ClientQuery query) {
		List<UUID> ids = idsOf(query);
		boolean more = ids.size() > query.limit();
		List<UUID> page = more ? ids.subList(0, query.limit()) : ids;
		Map<UUID, Client> found = page.isEmpty() ? Map.of()
				: this.clients.findAllById(page).stream().collect(Collectors.toMap(Client::id, Function.identity()));
		List<Client> sorted = page.stream().map(found::get).filter(Client.class::isInstance).toList();
		return new ClientPage(grouped(query.accountId(), sorted),
				more ? Optional.of(ClientCursor.of(sorted.getLast())) : Optional.empty());
	}

	private List<UUID> idsOf(ClientQuery query) {
		List<String> conditions = new ArrayList<>(List.of("account_id = :account"));
		Map<String, Object> values = new HashMap<>(Map.of("account", query.accountId(), "limit", query.limit() + 1));
		if (query.text() != null) {
			conditions.add(SearchTerms.of(query.text()).condition(values));
		}
		if (query.groupId() != null) {
			conditions.add("exists (select from client_group_member m where m.client_id = id and m.group_id = :group)");
			values.put("group", query.groupId());
		}
		if (query.after() != null) {
			conditions.add("(sort_name collate \"C\", id) > (:name, :id)");
			values.put("name", query.after().sortName());
			values.put("id", query.after().id());
		}
		return this.jdbc
			.sql("select id from client where " + String.join(" and ", conditions)
					+ " order by sort_name collate \"C\", id limit :limit")
			.params(values)
			.query((row, index) -> row.getObject("id", UUID.class))
			.list();
	}

	private List<GroupedClient> grouped(UUID accountId, List<Client> clients) {
		Set<UUID> ids = clients.stream().flatMap((client) -> client.groupIds().stream()).collect(Collectors.toSet());
		List<Group> groups = this.groups.of(accountId, ids);
		return clients.stream()
			.map((client) -> new GroupedClient(client,
					groups.stream().filter((group) -> client.groupIds().contains(group.id())).toList()))
			.toList();
	}

}
