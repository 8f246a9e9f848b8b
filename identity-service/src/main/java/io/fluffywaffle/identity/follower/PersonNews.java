package io.fluffywaffle.identity.follower;

import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.defaults.revocation.TokensRevoked;
import io.fluffywaffle.defaults.revocation.TokensRevoked.Reason;
import io.fluffywaffle.identity.follower.News.SignedIn;
import io.fluffywaffle.identity.keycloak.RealmEvent;

import org.springframework.stereotype.Component;

/** Understands what people and clients did or tried at the realm. */
@Component
class PersonNews {

	private static final Set<String> ENDS = Set.of("LOGOUT", "USER_SESSION_DELETED");

	private static final Set<String> CHANGES = Set.of("REGISTER", "UPDATE_CREDENTIAL", "REMOVE_CREDENTIAL",
			"UPDATE_EMAIL", "UPDATE_PROFILE", "VERIFY_EMAIL", "DELETE_ACCOUNT", "USER_DISABLED_BY_PERMANENT_LOCKOUT");

	private final PersonActs acts;

	PersonNews(PersonActs acts) {
		this.acts = acts;
	}

	void read(RealmEvent event, News news) {
		this.acts.of(event).ifPresent(news::tell);
		if (event.failed()) {
			return;
		}
		UUID user = event.userId();
		String session = event.sessionId();
		if (session != null && ENDS.contains(event.type())) {
			news.revoke(new TokensRevoked(user, session, null, null, event.at(), true, Reason.SIGNED_OUT));
		}
		if (event.type().equals("REVOKE_GRANT")) {
			news.revoke(revoked(event));
		}
		if (user != null && session != null && event.type().equals("LOGIN")) {
			news.signedIn(new SignedIn(user, session, event.at()));
		}
		if (user != null && CHANGES.contains(event.type())) {
			news.changed(user);
		}
	}

	/**
	 * Names the access token where one was given. With a refresh token it is about the
	 * client's part of a session that goes on for others: whoever still may renews.
	 */
	private static TokensRevoked revoked(RealmEvent event) {
		String token = event.details().get("token_id");
		return (token != null) ? new TokensRevoked(event.userId(), null, token, null, event.at(), true, Reason.REVOKED)
				: new TokensRevoked(event.userId(), null, null, event.clientId(), event.at(), false, Reason.REVOKED);
	}

}
