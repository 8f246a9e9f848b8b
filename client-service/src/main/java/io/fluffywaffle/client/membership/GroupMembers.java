package io.fluffywaffle.client.membership;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import io.fluffywaffle.client.client.Client;
import io.fluffywaffle.client.client.ClientFilter;
import io.fluffywaffle.client.client.ClientSql;
import io.fluffywaffle.client.client.ManyClients;
import io.fluffywaffle.client.group.Group;
import io.fluffywaffle.client.group.GroupRegister;
import io.fluffywaffle.client.timeline.Actor;
import io.fluffywaffle.client.timeline.Timeline;
import io.fluffywaffle.client.timeline.TimelineEntry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts many clients into a named group or takes them out, some hundreds at a time.
 * Whatever is done twice changes nothing the second time.
 */
@Service
public class GroupMembers {

	private static final int STEP = 500;

	private static final UUID FIRST = new UUID(0, 0);

	private final GroupRegister groups;

	private final ManyClients clients;

	private final ClientSql filters;

	private final Timeline timeline;

	private final JdbcClient jdbc;

	private final TransactionTemplate transactions;

	private final Clock clock;

	GroupMembers(GroupRegister groups, ManyClients clients, ClientSql filters, Timeline timeline, JdbcClient jdbc,
			TransactionTemplate transactions, Clock clock) {
		this.groups = groups;
		this.clients = clients;
		this.filters = filters;
		this.timeline = timeline;
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Puts these into a group.
	 * @return how many were not in it before
	 */
	public int add(UUID accountId, UUID groupId, Actor actor, Collection<UUID> clientIds) {
		return change(new Change(accountId, this.groups.requireNamed(accountId, groupId), actor, true), clientIds);
	}

	/** Puts everybody whom the filter means into a group. */
	public int add(UUID accountId, UUID groupId, Actor actor, ClientFilter filter) {
		return change(new Change(accountId, this.groups.requireNamed(accountId, groupId), actor, true), filter);
	}

	/**
	 * Takes these out of a group.
	 * @return how many were in it
	 */
	public int remove(UUID accountId, UUID groupId, Actor actor, Collection<UUID> clientIds) {
		return change(new Change(accountId, this.groups.requireNamed(accountId, groupId), actor, false), clientIds);
	}

	/** Takes everybody whom the filter means out of a group. */
	public int remove(UUID accountId, UUID groupId, Actor actor, ClientFilter filter) {
		return change(new Change(accountId, this.groups.requireNamed(accountId, groupId), actor, false), filter);
	}

	/**
	 * Deletes a group; whoever is in a named one leaves it first.
	 * @throws io.fluffywaffle.client.group.GroupInUse when rules name it
	 */
	public void delete(UUID accountId, UUID groupId, Actor actor) {
		Group group = this.groups.find(accountId, groupId);
		this.groups.requireUnused(accountId, groupId);
		do {
			change(new Change(accountId, group, actor, false),
					new ClientFilter(null, groupId, null, null, null, null, null, null));
		}
		while (!this.groups.delete(accountId, groupId));
	}

	private int change(Change change, Collection<UUID> clientIds) {
		List<UUID> all = clientIds.stream().sorted().toList();
		int changed = 0;
		for (int from = 0; from < all.size(); from += STEP) {
			changed += step(change, all.subList(from, Math.min(all.size(), from + STEP)));
		}
		return changed;
	}

	private int change(Change change, ClientFilter filter) {
		int changed = 0;
		List<UUID> page = page(change.accountId(), filter, FIRST);
		while (!page.isEmpty() && (change.joins() || change.group().rules().isEmpty())) {
			changed += step(change, page);
			page = page(change.accountId(), filter, page.getLast());
		}
		return changed;
	}

	private List<UUID> page(UUID accountId, ClientFilter filter, UUID after) {
		Map<String, Object> values = new HashMap<>(Map.of("after", after, "limit", STEP));
		String condition = this.filters.condition(accountId, filter, values);
		return this.jdbc
			.sql("select c.id from client c where " + condition + " and c.id > :after order by c.id limit :limit")
			.params(values)
			.query((row, index) -> row.getObject("id", UUID.class))
			.list();
	}

	private int step(Change change, List<UUID> ids) {
		return Objects.requireNonNull(this.transactions.execute((transaction) -> {
			List<Client> locked = this.clients.lock(change.accountId(), ids);
			List<Client> changed = new ArrayList<>(locked.stream().filter(change::concerns).toList());
			changed.forEach(change::apply);
			this.clients.write(change.accountId(), changed);
			this.timeline.addAll(changed.stream().map(this.entry(change)).toList());
			return changed.size();
		}));
	}

	private Function<Client, TimelineEntry> entry(Change change) {
		return (client) -> new TimelineEntry(change.accountId(), client.id(),
				change.joins() ? "group.joined" : "group.left", change.actor(),
				Map.of("groupId", change.group().id(), "group", change.group().name()), this.clock.instant());
	}

	/** What happens to each client. */
	private record Change(UUID accountId, Group group, Actor actor, boolean joins) {

		boolean concerns(Client client) {
			Set<UUID> in = client.groupIds();
			return in.contains(this.group.id()) != this.joins;
		}

		void apply(Client client) {
			if (this.joins) {
				client.join(this.group.id());
			}
			else {
				client.leave(this.group.id());
			}
		}

	}

}
