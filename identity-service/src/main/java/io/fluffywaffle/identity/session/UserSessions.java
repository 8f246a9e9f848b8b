package io.fluffywaffle.identity.session;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.defaults.revocation.TokensRevoked.Reason;
import io.fluffywaffle.identity.keycloak.RealmCredentials;
import io.fluffywaffle.identity.keycloak.RealmSession;
import io.fluffywaffle.identity.keycloak.RealmSessions;
import io.fluffywaffle.identity.revocation.Revoker;
import io.fluffywaffle.identity.user.People;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Shows where somebody is signed in and ends it: in Keycloak, then everywhere. */
@Service
public class UserSessions {

	private final People people;

	private final RealmSessions realm;

	private final RealmCredentials credentials;

	private final SignIns signIns;

	private final Revoker revoker;

	private final TransactionOperations transaction;

	UserSessions(People people, RealmSessions realm, RealmCredentials credentials, SignIns signIns, Revoker revoker,
			TransactionOperations transaction) {
		this.people = people;
		this.realm = realm;
		this.credentials = credentials;
		this.signIns = signIns;
		this.revoker = revoker;
		this.transaction = transaction;
	}

	/** Where a user is signed in, the latest use first. */
	public List<UserSession> of(UUID userId) {
		this.people.present(userId);
		List<RealmSession> sessions = this.realm.of(userId);
		Map<String, SignIn> devices = this.signIns.of(userId);
		return sessions.stream()
			.sorted(Comparator.comparing(RealmSession::lastSeenAt).reversed())
			.map((session) -> new UserSession(session, device(devices.get(session.id()))))
			.toList();
	}

	/**
	 * Ends one session of a user.
	 * @throws NoSuchSessionException when the user has no such session
	 */
	public void end(UUID userId, String sessionId) {
		this.people.present(userId);
		if (this.realm.of(userId).stream().noneMatch((session) -> session.id().equals(sessionId))) {
			throw new NoSuchSessionException();
		}
		this.realm.end(sessionId);
		this.transaction.executeWithoutResult((status) -> this.revoker.session(userId, sessionId));
	}

	/** Signs a user out everywhere. */
	public void endAll(UUID userId) {
		endAll(userId, Reason.SIGNED_OUT);
	}

	/** The user has to set up these anew before anything else. */
	public void require(UUID userId, boolean password, boolean secondFactor) {
		this.people.present(userId);
		if (password) {
			this.credentials.requirePassword(userId);
		}
		if (secondFactor) {
			this.credentials.requireSecondFactor(userId);
		}
		endAll(userId, Reason.CREDENTIALS_RESET);
	}

	private void endAll(UUID userId, Reason reason) {
		this.people.present(userId);
		this.realm.endAll(userId);
		this.transaction.executeWithoutResult((status) -> this.revoker.user(userId, true, reason));
	}

	private static Device device(@Nullable SignIn signIn) {
		return Device.of((signIn != null) ? signIn.userAgent() : null);
	}

}
