package io.fluffywaffle.client.ownpage;

import io.fluffywaffle.client.erasure.Forgetting;
import io.fluffywaffle.client.ownpage.OwnDoor.Visit;
import io.fluffywaffle.client.timeline.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases clients who ask for it. */
@Service
public class OwnErasure {

	private final Forgetting forgetting;

	OwnErasure(Forgetting forgetting) {
		this.forgetting = forgetting;
	}

	/** Has everything of the client erased, in every service. */
	@Transactional
	public void erase(Visit visit) {
		this.forgetting.erase(visit.accountId(), visit.clientId(), Actor.client(visit.clientId()));
	}

}
