package io.fluffywaffle.identity.follower;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.defaults.audit.AuditActor;
import io.fluffywaffle.defaults.audit.AuditEntry;
import io.fluffywaffle.defaults.audit.AuditOutcome;
import io.fluffywaffle.identity.keycloak.RealmEvent;
import io.fluffywaffle.identity.session.KnownSession;
import io.fluffywaffle.identity.session.SignIns;
import io.fluffywaffle.identity.user.People;
import io.fluffywaffle.identity.user.User;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What the audit trail calls that which people and clients do at the realm. */
@Component
class PersonActs {

	private static final String LOGIN = "LOGIN";

	/** Anything else is no act of a person. */
	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry(LOGIN, "user.signed-in"),
			Map.entry("LOGOUT", "user.signed-out"), Map.entry("REGISTER", "user.registered"),
			Map.entry("UPDATE_CREDENTIAL", "credential.set-up"), Map.entry("REMOVE_CREDENTIAL", "credential.removed"),
			Map.entry("UPDATE_EMAIL", "user.email-changed"), Map.entry("UPDATE_PROFILE", "user.edited"),
			Map.entry("VERIFY_EMAIL", "user.email-proved"), Map.entry("SEND_RESET_PASSWORD", "password.reset-asked"),
			Map.entry("RESET_PASSWORD", "password.reset"), Map.entry("REVOKE_GRANT", "token.revoked"),
			Map.entry("DELETE_ACCOUNT", "user.deleted"), Map.entry("IMPERSONATE", "user.impersonated"),
			Map.entry("USER_DISABLED_BY_TEMPORARY_LOCKOUT", "user.locked-out"),
			Map.entry("USER_DISABLED_BY_PERMANENT_LOCKOUT", "user.locked-out"));

	private static final Map<String, String> FAILURES = Map.of("CLIENT_LOGIN", "client.signed-in");

	private final People people;

	private final SignIns signIns;

	PersonActs(People people, SignIns signIns) {
		this.people = people;
		this.signIns = signIns;
	}

	Optional<AuditEntry> of(RealmEvent event) {
		boolean failed = event.failed();
		String name = NAMES.get(event.act());
		if (name == null && failed) {
			name = FAILURES.get(event.act());
		}
		return Optional.ofNullable(name).map((known) -> entry(event, known));
	}

	private AuditEntry entry(RealmEvent event, String name) {
		Optional<KnownSession> session = Optional.ofNullable(event.sessionId()).flatMap(this.signIns::find);
		AuditEntry entry = AuditEntry.of(isStepUp(event, session) ? "user.stepped-up" : name, actor(event))
			.id(event.id())
			.at(event.at())
			.from(event.ip(), session.map(KnownSession::userAgent).orElse(null))
			.outcome(event.failed() ? AuditOutcome.REFUSED : AuditOutcome.SUCCESS);
		entry = with(entry, "client", event.clientId());
		entry = with(entry, "error", event.error());
		entry = with(entry, "credential", event.credential());
		return (event.userId() != null) ? entry.target("userId", event.userId().toString()) : entry;
	}

	/**
	 * Whoever only comes back into a session proves nothing, so no credential is named.
	 */
	private static boolean isStepUp(RealmEvent event, Optional<KnownSession> session) {
		return event.act().equals(LOGIN) && event.credential() != null
				&& session.filter((known) -> known.beganBefore(event.at())).isPresent();
	}

	/** Whoever failed is not known to be who they say. */
	private AuditActor actor(RealmEvent event) {
		UUID userId = event.userId();
		if (userId == null || event.failed()) {
			return AuditActor.ANONYMOUS;
		}
		return AuditActor.user(userId.toString(), this.people.find(userId).map(User::name).orElse(null));
	}

	private static AuditEntry with(AuditEntry entry, String name, @Nullable String value) {
		return (value != null) ? entry.detail(name, value) : entry;
	}

}
