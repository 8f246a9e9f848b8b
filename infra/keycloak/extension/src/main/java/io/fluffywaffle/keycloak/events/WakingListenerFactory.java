package io.fluffywaffle.keycloak.events;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * The event listener {@code waffle}. {@code WAFFLE_IDENTITY_URL} says where
 * identity-service is, or the realm's attribute {@code waffle.identity-url} where that is
 * not set; {@code WAFFLE_KEYCLOAK_EVENTS_SECRET} is what it knows Keycloak by. Without
 * them it does nothing.
 */
public final class WakingListenerFactory implements EventListenerProviderFactory {

	private static final String ATTRIBUTE = "waffle.identity-url";

	private final @Nullable String url = System.getenv("WAFFLE_IDENTITY_URL");

	private @Nullable WakeUps wakeUps;

	@Override
	public String getId() {
		return "waffle";
	}

	@Override
	public void init(Config.Scope config) {
		String secret = System.getenv("WAFFLE_KEYCLOAK_EVENTS_SECRET");
		if (secret != null) {
			this.wakeUps = new WakeUps(new IdentityService(secret));
		}
	}

	@Override
	public void postInit(KeycloakSessionFactory factory) {
	}

	@Override
	public EventListenerProvider create(KeycloakSession session) {
		String target = Objects.requireNonNullElseGet(this.url,
				() -> Objects.requireNonNullElse(session.getContext().getRealm().getAttribute(ATTRIBUTE), ""));
		return (this.wakeUps != null && !target.isEmpty())
				? new WakingListener(session, new WakeUpAfterCommit(this.wakeUps, target)) : new Deaf();
	}

	@Override
	public void close() {
		if (this.wakeUps != null) {
			this.wakeUps.close();
		}
	}

	/** Where nobody is to be told. */
	private static final class Deaf implements EventListenerProvider {

		@Override
		public void onEvent(Event event) {
		}

		@Override
		public void onEvent(AdminEvent event, boolean includeRepresentation) {
		}

		@Override
		public void close() {
		}

	}

}
