package io.fluffywaffle.client.client;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.fluffywaffle.client.group.Group;
import io.fluffywaffle.client.group.GroupRegister;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds and changes hundreds of clients in the transaction of the caller, who says on the
 * timeline what happened.
 */
@Component
public class ManyClients {

	private final EntityManager entities;

	private final GroupRegister groups;

	private final ClientFacts facts;

	ManyClients(EntityManager entities, GroupRegister groups, ClientFacts facts) {
		this.entities = entities;
		this.groups = groups;
		this.facts = facts;
	}

	/**
	 * Those of the ids that are clients of the account and not merged, in the order of
	 * their ids; nobody else changes them meanwhile.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<Client> lock(UUID accountId, Collection<UUID> ids) {
		return ids.isEmpty() ? List.of()
				: this.entities.createQuery("""
						select c from Client c where c.accountId = :account and c.id in :ids and c.mergedInto is null
						order by c.id""", Client.class)
					.setParameter("account", accountId)
					.setParameter("ids", ids)
					.setLockMode(LockModeType.PESSIMISTIC_WRITE)
					.getResultList();
	}

	/**
	 * Writes new clients and changed ones of an account, and tells them.
	 * @return those that are new or have changed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<Client> write(UUID accountId, Collection<Client> clients) {
		Map<UUID, Long> before = new HashMap<>();
		for (Client client : clients) {
			if (this.entities.contains(client)) {
				before.put(client.id(), client.version());
			}
			else {
				this.entities.persist(client);
			}
		}
		this.entities.flush();
		List<Client> written = clients.stream()
			.filter((client) -> !Objects.equals(before.get(client.id()), client.version()))
			.toList();
		this.facts.tell(grouped(accountId, written));
		return written;
	}

	private List<GroupedClient> grouped(UUID accountId, List<Client> clients) {
		Set<UUID> ids = clients.stream().flatMap((client) -> client.groupIds().stream()).collect(Collectors.toSet());
		List<Group> all = this.groups.of(accountId, ids);
		List<GroupedClient> grouped = new ArrayList<>();
		for (Client client : clients) {
			Set<UUID> in = client.groupIds();
			grouped.add(new GroupedClient(client, all.stream().filter((group) -> in.contains(group.id())).toList()));
		}
		return grouped;
	}

}
