package io.fluffywaffle.identity.follower;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import io.fluffywaffle.defaults.audit.AuditEntry;
import io.fluffywaffle.defaults.revocation.TokensRevoked;

/** What follows for us from some events of Keycloak. */
final class News {

	private final List<TokensRevoked> revocations = new ArrayList<>();

	private final List<AuditEntry> acts = new ArrayList<>();

	private final List<SignedIn> signIns = new ArrayList<>();

	private final Set<UUID> changedUsers = new TreeSet<>();

	private final Map<UUID, Instant> signOuts = new TreeMap<>();

	private boolean everybody;

	/** Tokens are void. */
	void revoke(TokensRevoked fact) {
		this.revocations.add(fact);
	}

	/** The trail is told. */
	void tell(AuditEntry act) {
		this.acts.add(act);
	}

	/** A user came in, or came in again. */
	void signedIn(SignedIn signIn) {
		this.signIns.add(signIn);
	}

	/** Keycloak knows something new about a user. */
	void changed(UUID userId) {
		this.changedUsers.add(userId);
	}

	/** A user's older sessions have to end. */
	void signOut(UUID userId, Instant before) {
		this.signOuts.put(userId, before);
	}

	/** Any user may have changed. */
	void everybodyChanged() {
		this.everybody = true;
	}

	List<TokensRevoked> revocations() {
		return this.revocations;
	}

	List<AuditEntry> acts() {
		return this.acts;
	}

	List<SignedIn> signIns() {
		return this.signIns;
	}

	Set<UUID> changedUsers() {
		return this.changedUsers;
	}

	Map<UUID, Instant> signOuts() {
		return this.signOuts;
	}

	boolean everybody() {
		return this.everybody;
	}

	/** A sign-in, or a further one in the same session. */
	record SignedIn(UUID userId, String sessionId, Instant at) {
	}

}
