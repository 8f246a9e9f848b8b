package io.fluffywaffle.client.merge;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import io.fluffywaffle.client.client.Client;
import io.fluffywaffle.client.client.ClientRegister;
import io.fluffywaffle.client.client.GroupedClient;
import io.fluffywaffle.client.client.PastMerges;
import io.fluffywaffle.client.client.TimeZoneSource;
import io.fluffywaffle.client.timeline.Actor;
import io.fluffywaffle.client.timeline.Timeline;
import io.fluffywaffle.client.timeline.TimelineEntry;
import io.fluffywaffle.defaults.ids.Ids;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets two clients be one person. What the survivor lacks comes from the other one, who
 * then stands behind the survivor with a number of their own.
 */
@Service
public class ClientMerger {

	private final ClientRegister clients;

	private final Merges merges;

	private final MergedConsent consents;

	private final Timeline timeline;

	private final Clock clock;

	ClientMerger(ClientRegister clients, Merges merges, MergedConsent consents, Timeline timeline, Clock clock) {
		this.clients = clients;
		this.merges = merges;
		this.consents = consents;
		this.timeline = timeline;
		this.clock = clock;
	}

	/**
	 * Merges a client into the survivor.
	 * @param seenVersion the survivor as the person saw them
	 * @throws org.springframework.dao.OptimisticLockingFailureException when the survivor
	 * changed since
	 */
	@Transactional
	public GroupedClient merge(UUID accountId, UUID survivorId, long seenVersion, UUID otherId, Actor by) {
		if (survivorId.equals(otherId)) {
			throw new MergeRefused("same-client", "A client cannot be merged with themselves.");
		}
		// in one order for all: who merges the other way round waits instead of blocking
		Stream.of(survivorId, otherId).sorted().forEach((id) -> this.clients.requirePresent(accountId, id));
		this.clients.requireVersion(accountId, survivorId, seenVersion);
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		Client other = this.clients.find(accountId, otherId).client();
		MergeState before = MergeState.of(this.clients.find(accountId, survivorId).client());
		MergeState given = MergeState.of(other);
		UUID mergeId = Ids.next();
		this.consents.restrict(accountId, survivorId, other, by, now);
		Moved moved = new Moved(given.tags(), given.groupIds(), this.merges.moveNotes(accountId, otherId, survivorId),
				this.merges.moveAliases(accountId, otherId, survivorId),
				this.merges.moveSupport(accountId, otherId, survivorId));
		this.clients.changeQuietly(accountId, otherId, (client) -> {
			client.retag(Set.of());
			client.regroup(Set.of());
			client.mergeInto(survivorId);
		});
		this.merges.joinLastContact(accountId, survivorId, otherId);
		GroupedClient merged = this.clients.changeQuietly(accountId, survivorId, (client) -> take(client, given, now));
		// also a survivor who gained nothing gives their name to the other's phone
		this.clients.tell(accountId, Set.of(survivorId));
		this.merges.add(accountId,
				new Merge(mergeId, survivorId, otherId, before, MergeState.of(merged.client()), moved, now, false), by);
		note("client.merged", accountId, survivorId, mergeId, other, by, now);
		return merged;
	}

	/**
	 * Takes two clients apart again; what somebody edited since stays with the survivor.
	 * @throws MergeRefused when it is too late
	 */
	@Transactional
	public GroupedClient undo(UUID accountId, UUID mergeId, Actor by) {
		Merge merge = this.merges.lock(accountId, mergeId).orElseThrow(NoSuchMerge::new);
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		if (merge.undone()) {
			throw new MergeRefused("merge-undone", "This merge was undone already.");
		}
		if (!now.isBefore(merge.at().plus(PastMerges.UNDOABLE))) {
			throw new MergeRefused("merge-final", "A merge can be undone for 24 hours.");
		}
		// also refuses a survivor who was merged with somebody since
		this.clients.requirePresent(accountId, merge.survivorId());
		this.merges.markUndone(mergeId, now);
		this.merges.moveNotes(accountId, merge.moved().noteIds(), merge.mergedId());
		this.merges.moveSupport(accountId, Objects.requireNonNullElse(merge.moved().supporterIds(), Set.of()),
				merge.mergedId());
		this.clients.changeQuietly(accountId, merge.mergedId(), (client) -> {
			client.retag(merge.moved().tags());
			client.regroup(this.clients.stillThere(accountId, merge.moved().groupIds()));
			client.mergeInto(null);
		});
		this.merges.moveAliases(accountId, merge.moved().aliasIds(), merge.mergedId());
		this.clients.tell(accountId, Set.of(merge.mergedId()));
		this.clients.changeQuietly(accountId, merge.survivorId(), (client) -> giveBack(client, merge));
		this.consents.restore(accountId, merge, by, now);
		Client other = this.clients.find(accountId, merge.mergedId()).client();
		note("client.unmerged", accountId, merge.survivorId(), mergeId, other, by, now);
		return this.clients.find(accountId, merge.survivorId());
	}

	private static void take(Client survivor, MergeState given, Instant now) {
		if (survivor.email().isEmpty()) {
			survivor.receiveMailAt(given.email());
		}
		if (survivor.language().isEmpty()) {
			survivor.speak(given.language());
		}
		if (survivor.timeZone().isEmpty() && given.timeZoneSource() != null) {
			survivor.settleIn(given.timeZone(), given.timeZoneSource());
		}
		Map<String, String> fields = new TreeMap<>(given.fields());
		fields.putAll(survivor.fields());
		survivor.fillIn(fields);
		survivor.retag(both(Set.copyOf(survivor.tags()), given.tags()));
		survivor.regroup(both(survivor.groupIds(), given.groupIds()));
		if (given.blockReason() != null && !survivor.blocked()) {
			survivor.block(given.blockReason(), now);
		}
	}

	private static void giveBack(Client survivor, Merge merge) {
		MergeState before = merge.before();
		MergeState after = merge.after();
		MergeState now = MergeState.of(survivor);
		if (Objects.equals(now.email(), after.email())) {
			survivor.receiveMailAt(before.email());
		}
		if (Objects.equals(now.language(), after.language())) {
			survivor.speak(before.language());
		}
		if (Objects.equals(now.timeZone(), after.timeZone())) {
			survivor.settleIn(before.timeZone(),
					(before.timeZoneSource() != null) ? before.timeZoneSource() : TimeZoneSource.MEMBER);
		}
		Map<String, String> fields = new TreeMap<>(now.fields());
		after.fields().forEach((key, value) -> {
			if (!before.fields().containsKey(key)) {
				fields.remove(key, value);
			}
		});
		survivor.fillIn(fields);
		survivor.retag(without(now.tags(), without(after.tags(), before.tags())));
		survivor.regroup(without(now.groupIds(), without(after.groupIds(), before.groupIds())));
		if (before.blockReason() == null && Objects.equals(now.blockReason(), after.blockReason())) {
			survivor.unblock();
		}
	}

	private void note(String type, UUID accountId, UUID survivorId, UUID mergeId, Client other, Actor by, Instant at) {
		this.timeline.add(new TimelineEntry(accountId, survivorId, type, by,
				Map.of("mergeId", mergeId, "clientId", other.id(), "name", other.name(), "phone", other.phone()), at));
	}

	private static <T> Set<T> both(Set<T> some, Set<T> others) {
		Set<T> all = new HashSet<>(some);
		all.addAll(others);
		return all;
	}

	private static <T> Set<T> without(Set<T> all, Set<T> others) {
		Set<T> rest = new HashSet<>(all);
		rest.removeAll(others);
		return rest;
	}

}
