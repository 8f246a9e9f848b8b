package io.fluffywaffle.identity.keycloak;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

/** Who is signed in where. */
@Component
public class RealmSessions {

	private final Realm realm;

	RealmSessions(Realm realm) {
		this.realm = realm;
	}

	/** The sessions of a user; none for one who is not there. */
	public List<RealmSession> of(UUID userId) {
		return this.realm
			.find((realm) -> realm.users()
				.get(userId.toString())
				.getUserSessions()
				.stream()
				.map(RealmSession::of)
				.toList())
			.orElse(List.of());
	}

	/** Ends one session; one that is over stays over. */
	public void end(String sessionId) {
		this.realm.find((realm) -> {
			realm.deleteSession(sessionId, false);
			return true;
		});
	}

	/** Ends all sessions of a user; no refresh token of theirs is good for anything. */
	public void endAll(UUID userId) {
		this.realm.find((realm) -> {
			realm.users().get(userId.toString()).logout();
			return true;
		});
	}

	/** Ends the sessions that a user began before something happened. */
	public void endThoseBefore(UUID userId, Instant moment) {
		of(userId).stream().filter((session) -> !session.startedAt().isAfter(moment)).forEach((old) -> end(old.id()));
	}

}
