package io.fluffywaffle.identity.session.web;

import java.time.Instant;
import java.util.List;

import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.identity.keycloak.RealmSession;
import io.fluffywaffle.identity.session.UserSession;
import org.jspecify.annotations.Nullable;

/**
 * Somewhere somebody is signed in.
 *
 * @param client the program, for example {@code gateway} for the portal
 * @param current whether this very request belongs to it
 */
record SessionView(String id, @Nullable String ip, Instant startedAt, Instant lastSeenAt, @Nullable String client,
		@Nullable String browser, @Nullable String os, boolean current, boolean remembered) {

	/** All of them. */
	record SessionsView(List<SessionView> items) {
	}

	static SessionsView of(List<UserSession> sessions, CurrentUser caller) {
		return new SessionsView(sessions.stream().map((session) -> of(session, caller)).toList());
	}

	private static SessionView of(UserSession session, CurrentUser caller) {
		RealmSession realm = session.session();
		return new SessionView(realm.id(), realm.ip(), realm.startedAt(), realm.lastSeenAt(), realm.client(),
				session.device().browser(), session.device().os(), realm.id().equals(caller.sessionId()),
				realm.remembered());
	}

}
