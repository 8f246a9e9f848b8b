package io.fluffywaffle.identity.revocation;

import java.time.Clock;
import java.util.UUID;

import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.defaults.outbox.OutgoingEvent;
import io.fluffywaffle.defaults.revocation.TokensRevoked;
import io.fluffywaffle.defaults.revocation.TokensRevoked.Reason;

import org.springframework.stereotype.Service;

/**
 * Tells which tokens are void, in the transaction of the change that makes them so. Every
 * service refuses them within a second, whatever they still say.
 */
@Service
public class Revoker {

	private final Outbox outbox;

	private final Clock clock;

	Revoker(Outbox outbox, Clock clock) {
		this.outbox = outbox;
		this.clock = clock;
	}

	/**
	 * All tokens that a user has until now.
	 * @param signedOut whether their sessions are over too; if not, they renew
	 */
	public void user(UUID userId, boolean signedOut, Reason reason) {
		tell(TokensRevoked.ofUser(userId, this.clock.instant(), signedOut, reason));
	}

	/** All tokens of one of a user's sessions, which is over. */
	public void session(UUID userId, String sessionId) {
		tell(TokensRevoked.ofSession(userId, sessionId, this.clock.instant(), Reason.SIGNED_OUT));
	}

	/** All tokens that a client has until now; it is gone. */
	public void client(String clientId) {
		tell(TokensRevoked.ofClient(clientId, this.clock.instant(), Reason.DELETED));
	}

	/** Whatever the fact says. */
	public void tell(TokensRevoked fact) {
		this.outbox.append(OutgoingEvent.of(TokensRevoked.TOPIC, fact.key(), TokensRevoked.TYPE, null, fact));
	}

}
