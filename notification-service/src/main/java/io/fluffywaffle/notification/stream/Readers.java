package io.fluffywaffle.notification.stream;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import io.fluffywaffle.defaults.revocation.Revocations;
import io.fluffywaffle.defaults.revocation.TokensRevoked;

import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who reads what at this instance, by what they read: an account, or their own notices.
 */
class Readers {

	private final Map<UUID, Set<Subscription>> byTopic = new ConcurrentHashMap<>();

	private final int capacity;

	private final Revocations revocations;

	private volatile boolean stopping;

	Readers(StreamProperties properties, Revocations revocations) {
		this.capacity = properties.queue();
		this.revocations = revocations;
	}

	boolean isRead(UUID topic) {
		return this.byTopic.containsKey(topic);
	}

	void tell(UUID topic, Frame frame) {
		this.byTopic.getOrDefault(topic, Set.of()).forEach((reader) -> reader.offer(frame));
	}

	void end(UUID topic, Predicate<Subscription> which, Ending reason) {
		this.byTopic.getOrDefault(topic, Set.of()).stream().filter(which).forEach((reader) -> reader.end(reason));
	}

	/** Drops every reader whose token this is about. */
	void drop(TokensRevoked revoked) {
		this.byTopic.keySet()
			.forEach((topic) -> end(topic, (reader) -> revoked.concerns(reader.token()), Ending.TOKEN_REVOKED));
	}

	/** Takes no more readers, and keeps none. */
	void stop() {
		this.stopping = true;
		this.byTopic.keySet().forEach((topic) -> end(topic, (reader) -> true, Ending.STOPPING));
	}

	/**
	 * A place in line; one that has ended already where it cannot be had.
	 * @param settled whether this instance knows enough for this reader; asked once
	 * nothing can be missed any more
	 */
	Subscription subscribe(UUID topic, Jwt token, BooleanSupplier settled) {
		Subscription subscription = new Subscription(token, this.capacity);
		this.byTopic.compute(topic, (id, readers) -> {
			Set<Subscription> all = (readers != null) ? readers : ConcurrentHashMap.newKeySet();
			all.add(subscription);
			return all;
		});
		if (!settled.getAsBoolean()) {
			subscription.end(Ending.UNSETTLED);
		}
		// heard after the token was checked and before there was a reader to drop
		if (this.revocations.against(token).isPresent()) {
			subscription.end(Ending.TOKEN_REVOKED);
		}
		if (this.stopping) {
			subscription.end(Ending.STOPPING);
		}
		return subscription;
	}

	void unsubscribe(UUID topic, Subscription subscription) {
		this.byTopic.computeIfPresent(topic, (id, readers) -> {
			readers.remove(subscription);
			return readers.isEmpty() ? null : readers;
		});
	}

	int open() {
		return this.byTopic.values().stream().mapToInt(Set::size).sum();
	}

}
