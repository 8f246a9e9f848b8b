package io.fluffywaffle.keycloak.events;

import java.util.EnumSet;
import java.util.Set;

import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.KeycloakSession;

/** Listens during one request of Keycloak's. */
final class WakingListener implements EventListenerProvider {

	// Nobody waits for these, and they come with every call
	private static final Set<EventType> QUIET = EnumSet.of(EventType.CODE_TO_TOKEN, EventType.CLIENT_LOGIN);

	private final KeycloakSession session;

	private final WakeUpAfterCommit afterCommit;

	WakingListener(KeycloakSession session, WakeUpAfterCommit afterCommit) {
		this.session = session;
		this.afterCommit = afterCommit;
		session.getTransactionManager().enlistAfterCompletion(afterCommit);
	}

	@Override
	public void onEvent(Event event) {
		if (!event.getType().isSaveByDefault() || QUIET.contains(event.getType())) {
			return;
		}
		this.afterCommit.want();
		if (event.getType() == EventType.LOGIN && event.getSessionId() != null) {
			this.afterCommit
				.add(new SignIn(event.getSessionId(), event.getUserId(), userAgent(), event.getIpAddress()));
		}
	}

	@Override
	public void onEvent(AdminEvent event, boolean includeRepresentation) {
		this.afterCommit.want();
	}

	@Override
	public void close() {
	}

	private @Nullable String userAgent() {
		HttpRequest request = this.session.getContext().getHttpRequest();
		return (request != null) ? request.getHttpHeaders().getHeaderString(HttpHeaders.USER_AGENT) : null;
	}

}
