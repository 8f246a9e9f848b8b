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

	private final Readers readers;

	// may be newer than the replica that let a reader in, or older
	private final Map<UUID, Set<UUID>> membersHeard = new ConcurrentHashMap<>();

	private final Set<Source> heard = ConcurrentHashMap.newKeySet();

	Subscriptions(StreamProperties properties, Revocations revocations) {
		this.readers = new Readers(properties, revocations);
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
		return this.readers.isRead(accountId);
	}

	/** Tells all readers of the account. */
	public void tell(UUID accountId, Frame frame) {
		this.readers.tell(accountId, frame);
	}

	/** Drops every reader of the account who is none of these. */
	public void keepOnly(UUID accountId, Set<UUID> members) {
		this.membersHeard.put(accountId, members);
		this.readers.end(accountId, (reader) -> !members.contains(reader.userId()), Ending.REVOKED);
	}

	/** Drops every reader whose token this is about. */
	@EventListener
	void drop(TokensRevoked revoked) {
		this.readers.drop(revoked);
	}

	Subscription subscribe(UUID accountId, Jwt token) {
		UUID userId = UUID.fromString(token.getSubject());
		return this.readers.subscribe(accountId, token,
				() -> isHearing() && this.membersHeard.getOrDefault(accountId, Set.of(userId)).contains(userId));
	}

	void unsubscribe(UUID accountId, Subscription subscription) {
		this.readers.unsubscribe(accountId, subscription);
	}

	int open() {
		return this.readers.open();
	}

	/** Comes before the web server waits for its requests to end. */
	@EventListener(ContextClosedEvent.class)
	void endAll() {
		this.readers.stop();
	}

}
