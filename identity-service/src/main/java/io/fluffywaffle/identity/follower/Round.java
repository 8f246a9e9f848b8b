package io.fluffywaffle.identity.follower;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import io.fluffywaffle.identity.keycloak.AdminAct;
import io.fluffywaffle.identity.keycloak.RealmEvent;
import io.fluffywaffle.identity.keycloak.RealmEvents;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads what is new in Keycloak and lets it take effect. Events count as handled at the
 * end, so a round that fails half-way is repeated: every effect may happen twice.
 */
@Component
class Round {

	private static final String EVENTS = "events";

	private static final String ACTS = "acts";

	/** What happened before our first start is in the comparison of everybody. */
	private static final Duration FIRST_LOOK_BACK = Duration.ofMinutes(15);

	private final RealmEvents realm;

	private final PersonNews ofPeople;

	private final ConsoleNews ofConsole;

	private final Effects effects;

	private final Places places;

	private final TransactionOperations transaction;

	private final Clock clock;

	Round(RealmEvents realm, PersonNews ofPeople, ConsoleNews ofConsole, Effects effects, Places places,
			TransactionOperations transaction, Clock clock) {
		this.realm = realm;
		this.ofPeople = ofPeople;
		this.ofConsole = ofConsole;
		this.effects = effects;
		this.places = places;
		this.transaction = transaction;
		this.clock = clock;
	}

	void run() {
		List<AdminAct> acts = unhandled(this.realm.actsSince(from(ACTS)), AdminAct::id);
		List<RealmEvent> events = unhandled(this.realm.since(from(EVENTS)), RealmEvent::id);
		if (acts.isEmpty() && events.isEmpty()) {
			return;
		}
		News news = new News();
		acts.forEach((act) -> this.ofConsole.read(act, news));
		events.forEach((event) -> this.ofPeople.read(event, news));
		this.effects.tell(news);
		this.effects.follow(news);
		this.transaction.executeWithoutResult((status) -> {
			moveTo(ACTS, acts.stream().map(AdminAct::at));
			moveTo(EVENTS, events.stream().map(RealmEvent::at));
			this.places.remember(
					Stream.concat(acts.stream().map(AdminAct::id), events.stream().map(RealmEvent::id)).toList(),
					this.clock.instant());
		});
	}

	private Instant from(String kind) {
		return this.places.of(kind)
			.map((place) -> place.minus(Places.OVERLAP))
			.orElseGet(() -> this.clock.instant().minus(FIRST_LOOK_BACK));
	}

	private <T> List<T> unhandled(List<T> read, Function<T, UUID> id) {
		Set<UUID> handled = this.places.handled(read.stream().map(id).toList());
		return read.stream().filter((each) -> !handled.contains(id.apply(each))).toList();
	}

	private void moveTo(String kind, Stream<Instant> moments) {
		moments.max(Comparator.naturalOrder()).ifPresent((last) -> this.places.moveTo(kind, last));
	}

}
