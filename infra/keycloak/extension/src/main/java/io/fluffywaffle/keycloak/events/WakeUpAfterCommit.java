package io.fluffywaffle.keycloak.events;

import java.util.ArrayList;
import java.util.List;

import org.keycloak.models.AbstractKeycloakTransaction;

/** Wakes identity-service once the events that it will look for can be seen. */
final class WakeUpAfterCommit extends AbstractKeycloakTransaction {

	private final WakeUps wakeUps;

	private final String url;

	private final List<SignIn> signIns = new ArrayList<>();

	private boolean wanted;

	WakeUpAfterCommit(WakeUps wakeUps, String url) {
		this.wakeUps = wakeUps;
		this.url = url;
	}

	void want() {
		this.wanted = true;
	}

	void add(SignIn signIn) {
		this.signIns.add(signIn);
	}

	@Override
	protected void commitImpl() {
		if (this.wanted) {
			this.wakeUps.ring(this.url, this.signIns);
		}
	}

	@Override
	protected void rollbackImpl() {
	}

}
