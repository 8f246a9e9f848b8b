package io.fluffywaffle.client.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.fluffywaffle.client.client.ClientRegister;
import io.fluffywaffle.client.client.ClientSearch;
import io.fluffywaffle.client.client.GroupedClient;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds clients who may be one person: whoever has a similar phone, mail or name stands
 * nearby in the order of these, so that each is compared with a few neighbours only.
 */
@Service
public class Duplicates {

	private static final int NEIGHBOURS = 4;

	private final Neighbours neighbours;

	private final ClientSearch search;

	private final ClientRegister clients;

	Duplicates(Neighbours neighbours, ClientSearch search, ClientRegister clients) {
		this.neighbours = neighbours;
		this.search = search;
		this.clients = clients;
	}

	/** Some duplicates after this place. */
	@Transactional(readOnly = true)
	public DuplicatePage find(UUID accountId, @Nullable DuplicateCursor after, int limit) {
		DuplicateCursor place = (after != null) ? after : DuplicateCursor.FIRST;
		Map<Set<UUID>, Pair> found = new HashMap<>();
		List<Pair> pairs = new ArrayList<>();
		int looked = 0;
		Optional<DuplicateCursor> next = Optional.of(place);
		while (next.isPresent() && pairs.size() < limit && looked < Neighbours.STEP) {
			DuplicateCursor from = next.get();
			List<Neighbour> row = this.neighbours.after(accountId, from);
			looked += row.size();
			next = collect(accountId, from.reason(), row, limit, found, pairs);
		}
		return new DuplicatePage(described(accountId, pairs), next);
	}

	/** Remembers that two clients are two people. */
	@Transactional
	public void dismiss(UUID accountId, UUID oneId, UUID otherId) {
		Stream.of(oneId, otherId).sorted().forEach((id) -> this.clients.requirePresent(accountId, id));
		this.neighbours.dismiss(accountId, oneId, otherId);
	}

	private Optional<DuplicateCursor> collect(UUID accountId, DuplicateReason reason, List<Neighbour> row, int limit,
			Map<Set<UUID>, Pair> found, List<Pair> pairs) {
		Set<Set<UUID>> distinct = this.neighbours.distinct(accountId, row);
		boolean more = row.size() == Neighbours.STEP;
		// the last ones meet all their neighbours in the next step
		int end = more ? row.size() - NEIGHBOURS : row.size();
		for (int i = 0; i < end; i++) {
			Neighbour one = row.get(i);
			if (pairs.size() >= limit) {
				Neighbour last = row.get(i - 1);
				return Optional.of(new DuplicateCursor(reason, last.key(), last.id()));
			}
			for (int j = i + 1; j <= Math.min(i + NEIGHBOURS, row.size() - 1); j++) {
				Neighbour other = row.get(j);
				Pair pair = new Pair(reason, one.id(), other.id());
				if (reason.near(one.key(), other.key()) && !distinct.contains(pair.ids())
						&& found.putIfAbsent(pair.ids(), pair) == null) {
					pairs.add(pair);
				}
			}
		}
		if (more) {
			Neighbour last = row.get(end - 1);
			return Optional.of(new DuplicateCursor(reason, last.key(), last.id()));
		}
		int following = reason.ordinal() + 1;
		return (following < DuplicateReason.values().length)
				? Optional.of(DuplicateCursor.at(DuplicateReason.values()[following])) : Optional.empty();
	}

	private List<Duplicate> described(UUID accountId, List<Pair> pairs) {
		List<UUID> ids = pairs.stream().flatMap((pair) -> pair.ids().stream()).distinct().toList();
		Map<UUID, GroupedClient> clients = this.search.of(accountId, ids)
			.stream()
			.collect(Collectors.toMap((grouped) -> grouped.client().id(), Function.identity()));
		return pairs.stream()
			.filter((pair) -> clients.keySet().containsAll(pair.ids()))
			.map((pair) -> new Duplicate(pair.reason(), one(clients, pair.oneId()), one(clients, pair.otherId())))
			.toList();
	}

	private static GroupedClient one(Map<UUID, GroupedClient> clients, UUID id) {
		return Objects.requireNonNull(clients.get(id));
	}

	private record Pair(DuplicateReason reason, UUID oneId, UUID otherId) {

		Set<UUID> ids() {
			return Set.of(this.oneId, this.otherId);
		}

	}

}
