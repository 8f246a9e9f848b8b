package io.fluffywaffle.notification.stream;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import io.fluffywaffle.defaults.revocation.Revocations;
import io.fluffywaffle.defaults.revocation.TokensRevoked;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Who reads which account at this instance. */
@Component
public class Subscriptions {

	private final Map<UUID, Set<Subscription>> byAccount = new ConcurrentHashMap<>();

	// may be newer than the replica that let a reader in, or older
	private final Map<UUID, Set<UUID>> membersHeard = new ConcurrentHashMap<>();

	private final Set<Source> heard = ConcurrentHashMap.newKeySet();

	private final int capacity;

	private final Revocations revocations;

	private volatile boolean stopping;

	Subscriptions(StreamProperties properties, Revocations revocations) {
		this.capacity = properties.queue();
		this.revocations = revocations;
	}

	/** From now on this instance misses nothing of it. */
	public void hears(Source source) {
		this.heard.add(source);
	}

	/** Whether this instance misses nothing: before, it takes no readers. */
	public boolean isHearing() {
		return this.heard.size() == Source.values().length;
	}

	/** Whether somebody here reads the account. */
	public boolean hasReaders(UUID accountId) {
		return this.byAccount.containsKey(accountId);
	}

	/** Tells all readers of the account. */
	public void tell(UUID accountId, Frame frame) {
		this.byAccount.getOrDefault(accountId, Set.of()).forEach((reader) -> reader.offer(frame));
	}

	/** Drops every reader of the account who is none of these. */
	public void keepOnly(UUID accountId, Set<UUID> members) {
		this.membersHeard.put(accountId, members);
		this.byAccount.getOrDefault(accountId, Set.of())
			.stream()
			.filter((reader) -> !members.contains(reader.userId()))
			.forEach((reader) -> reader.end(Ending.REVOKED));
	}

	/** Drops every reader whose token this is about. */
	@EventListener
	void drop(TokensRevoked revoked) {
		this.byAccount.values()
			.forEach((readers) -> readers.stream()
				.filter((reader) -> revoked.concerns(reader.token()))
				.forEach((reader) -> reader.end(Ending.TOKEN_REVOKED)));
	}

	Subscription subscribe(UUID accountId, Jwt token) {
		Subscription subscription = new Subscription(token, this.capacity);
		UUID userId = subscription.userId();
		this.byAccount.compute(accountId, (id, readers) -> {
			Set<Subscription> all = (readers != null) ? readers : ConcurrentHashMap.newKeySet();
			all.add(subscription);
			return all;
		});
		if (!isHearing() || !this.membersHeard.getOrDefault(accountId, Set.of(userId)).contains(userId)) {
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

	void unsubscribe(UUID accountId, Subscription subscription) {
		this.byAccount.computeIfPresent(accountId, (id, readers) -> {
			readers.remove(subscription);
			return readers.isEmpty() ? null : readers;
		});
	}

	int open() {
		return this.byAccount.values().stream().mapToInt(Set::size).sum();
	}

	/** Comes before the web server waits for its requests to end. */
	@EventListener(ContextClosedEvent.class)
	void endAll() {
		this.stopping = true;
		this.byAccount.values().forEach((readers) -> readers.forEach((reader) -> reader.end(Ending.STOPPING)));
	}

}
