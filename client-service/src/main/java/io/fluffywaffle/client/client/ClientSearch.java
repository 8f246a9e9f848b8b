package io.fluffywaffle.client.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.fluffywaffle.client.group.Group;
import io.fluffywaffle.client.group.GroupRegister;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds clients by what is known of them. Pages go on from a key, not from a count, so
 * the last page is as fast as the first.
 */
@Service
public class ClientSearch {

	private final ClientList list;

	private final Clients clients;

	private final GroupRegister groups;

	ClientSearch(ClientList list, Clients clients, GroupRegister groups) {
		this.list = list;
		this.clients = clients;
		this.groups = groups;
	}

	/** One page of what is looked for. */
	@Transactional(readOnly = true)
	public ClientPage find(ClientQuery query) {
		List<UUID> ids = this.list.page(query, query.limit() + 1);
		boolean more = ids.size() > query.limit();
		List<GroupedClient> page = of(query.accountId(), more ? ids.subList(0, query.limit()) : ids);
		return new ClientPage(page,
				(more && !page.isEmpty()) ? Optional.of(ClientCursor.of(page.getLast().client())) : Optional.empty());
	}

	/** How many are meant, as far as counting is worth it. */
	@Transactional(readOnly = true)
	public ClientCount count(UUID accountId, ClientFilter filter) {
		return this.list.count(accountId, filter);
	}

	/** These clients of the account in this order; those that are gone are left out. */
	@Transactional(readOnly = true)
	public List<GroupedClient> of(UUID accountId, List<UUID> ids) {
		Map<UUID, Client> found = ids.isEmpty() ? Map.of()
				: this.clients.findAllOf(accountId, ids)
					.stream()
					.collect(Collectors.toMap(Client::id, Function.identity()));
		return grouped(accountId, ids.stream().map(found::get).filter(Client.class::isInstance).toList());
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
