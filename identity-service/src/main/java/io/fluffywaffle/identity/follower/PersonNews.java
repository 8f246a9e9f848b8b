package io.fluffywaffle.identity.follower;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.defaults.audit.AuditActor;
import io.fluffywaffle.defaults.audit.AuditEntry;
import io.fluffywaffle.defaults.audit.AuditOutcome;
import io.fluffywaffle.defaults.revocation.TokensRevoked;
import io.fluffywaffle.defaults.revocation.TokensRevoked.Reason;
import io.fluffywaffle.identity.keycloak.RealmEvent;
import io.fluffywaffle.identity.user.People;
import io.fluffywaffle.identity.user.User;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Understands what people and clients did or tried at the realm. */
@Component
class PersonNews {

	private static final String FAILED = "_ERROR";

	/** What the trail calls it; anything else is no act of a person. */
	private static final Map<String, String> ACTS = Map.ofEntries(Map.entry("LOGIN", "user.signed-in"),
			Map.entry("LOGOUT", "user.signed-out"), Map.entry("REGISTER", "user.registered"),
			Map.entry("UPDATE_CREDENTIAL", "credential.set-up"), Map.entry("REMOVE_CREDENTIAL", "credential.removed"),
			Map.entry("UPDATE_EMAIL", "user.email-changed"), Map.entry("UPDATE_PROFILE", "user.edited"),
			Map.entry("VERIFY_EMAIL", "user.email-proved"), Map.entry("SEND_RESET_PASSWORD", "password.reset-asked"),
			Map.entry("RESET_PASSWORD", "password.reset"), Map.entry("REVOKE_GRANT", "token.revoked"),
			Map.entry("DELETE_ACCOUNT", "user.deleted"), Map.entry("IMPERSONATE", "user.impersonated"),
			Map.entry("CLIENT_LOGIN", ""), Map.entry("USER_DISABLED_BY_TEMPORARY_LOCKOUT", "user.locked-out"),
			Map.entry("USER_DISABLED_BY_PERMANENT_LOCKOUT", "user.locked-out"));

	private static final Set<String> CHANGES = Set.of("REGISTER", "UPDATE_CREDENTIAL", "REMOVE_CREDENTIAL",
			"UPDATE_EMAIL", "UPDATE_PROFILE", "VERIFY_EMAIL", "DELETE_ACCOUNT", "USER_DISABLED_BY_PERMANENT_LOCKOUT");

	private final People people;

	PersonNews(People people) {
		this.people = people;
	}

	void read(RealmEvent event, News news) {
		boolean failed = event.type().endsWith(FAILED);
		String type = failed ? event.type().substring(0, event.type().length() - FAILED.length()) : event.type();
		String act = ACTS.get(type);
		if (act != null && (failed || !act.isEmpty())) {
			news.tell(entry(event, act.isEmpty() ? "client.signed-in" : act, failed));
		}
		if (!failed) {
			done(type, event, news);
		}
	}

	private static void done(String type, RealmEvent event, News news) {
		UUID user = event.userId();
		String session = event.sessionId();
		if (type.equals("USER_SESSION_DELETED") || type.equals("LOGOUT")) {
			if (session != null) {
				news.revoke(new TokensRevoked(user, session, null, null, event.at(), true, Reason.SIGNED_OUT));
			}
		}
		else if (type.equals("REVOKE_GRANT")) {
			news.revoke(revoked(event));
		}
		else if (user != null && type.equals("LOGIN")) {
			news.signedIn(user, event.at());
		}
		if (user != null && CHANGES.contains(type)) {
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

	private AuditEntry entry(RealmEvent event, String act, boolean failed) {
		AuditEntry entry = AuditEntry.of(act, actor(event.userId(), failed))
			.id(event.id())
			.at(event.at())
			.from(event.ip(), null)
			.outcome(failed ? AuditOutcome.REFUSED : AuditOutcome.SUCCESS);
		entry = with(entry, "client", event.clientId());
		entry = with(entry, "error", event.error());
		entry = with(entry, "method", event.details().get("auth_method"));
		entry = with(entry, "credential", event.details().get("credential_type"));
		return (event.userId() != null) ? entry.target("userId", event.userId().toString()) : entry;
	}

	/** Whoever failed to sign in is not known to be who they say. */
	private AuditActor actor(@Nullable UUID userId, boolean failed) {
		if (userId == null || failed) {
			return AuditActor.ANONYMOUS;
		}
		return AuditActor.user(userId.toString(),
				this.people.find(userId).map(User::naming).map((n) -> n.name()).orElse(null));
	}

	private static AuditEntry with(AuditEntry entry, String name, @Nullable String value) {
		return (value != null) ? entry.detail(name, value) : entry;
	}

}
