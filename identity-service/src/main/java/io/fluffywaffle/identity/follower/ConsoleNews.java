package io.fluffywaffle.identity.follower;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.defaults.audit.AuditActor;
import io.fluffywaffle.defaults.audit.AuditEntry;
import io.fluffywaffle.defaults.audit.AuditOutcome;
import io.fluffywaffle.defaults.revocation.TokensRevoked;
import io.fluffywaffle.defaults.revocation.TokensRevoked.Reason;
import io.fluffywaffle.identity.keycloak.AdminAct;
import io.fluffywaffle.identity.keycloak.RealmEvents;
import io.fluffywaffle.identity.user.People;
import io.fluffywaffle.identity.user.User;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Understands what was done to the realm in Keycloak's console or over its admin API. */
@Component
class ConsoleNews {

	private static final Set<String> CREDENTIALS = Set.of("reset-password", "credentials", "disable-credential-types");

	/** What can give or take roles of many users at once. */
	private static final Set<String> FAR_REACHING = Set.of("REALM", "REALM_ROLE", "CLIENT_ROLE", "GROUP",
			"USER_FEDERATION_PROVIDER", "COMPONENT");

	private final RealmEvents realm;

	private final People people;

	ConsoleNews(RealmEvents realm, People people) {
		this.realm = realm;
		this.people = people;
	}

	void read(AdminAct act, News news) {
		boolean ours = this.realm.isOurs(act);
		if (!ours) {
			news.tell(entry(act));
		}
		if (act.error() != null) {
			return;
		}
		act.userId().ifPresent((user) -> {
			news.changed(user);
			done(act, user, ours, news);
		});
		if (act.path().getFirst().equals("sessions") && act.path().size() > 1) {
			news.revoke(new TokensRevoked(null, act.path().get(1), null, null, act.at(), true, Reason.SIGNED_OUT));
		}
		else if (act.path().getLast().equals("logout-all")) {
			news.revoke(new TokensRevoked(null, null, null, null, act.at(), true, Reason.SIGNED_OUT));
		}
		else if (FAR_REACHING.contains(act.resource()) || act.path().getFirst().equals("groups")) {
			news.everybodyChanged();
		}
	}

	/** What we did ourselves was told with it; told again it does no harm. */
	private static void done(AdminAct act, UUID user, boolean ours, News news) {
		if (act.part().equals("logout")) {
			news.revoke(TokensRevoked.ofUser(user, act.at(), true, Reason.SIGNED_OUT));
		}
		else if (CREDENTIALS.contains(act.part()) && !ours) {
			news.revoke(TokensRevoked.ofUser(user, act.at(), true, Reason.CREDENTIALS_RESET));
			news.signOut(user, act.at());
		}
	}

	private AuditEntry entry(AdminAct act) {
		String path = String.join("/", act.path());
		AuditEntry entry = AuditEntry
			.of("console." + act.resource().toLowerCase(Locale.ROOT).replace('_', '-') + "."
					+ act.operation().toLowerCase(Locale.ROOT), actor(act.actor()))
			.id(act.id())
			.at(act.at())
			.from(act.ip(), null)
			.outcome((act.error() != null) ? AuditOutcome.REFUSED : AuditOutcome.SUCCESS)
			.detail("path", path);
		return act.userId().map((user) -> entry.target("userId", user.toString())).orElse(entry);
	}

	/** Admins of Keycloak itself are no people of ours: they have an id but no name. */
	private AuditActor actor(@Nullable String id) {
		if (id == null) {
			return AuditActor.SYSTEM;
		}
		return AuditActor.user(id, name(id));
	}

	private @Nullable String name(String id) {
		try {
			return this.people.find(UUID.fromString(id)).map(User::name).orElse(null);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
