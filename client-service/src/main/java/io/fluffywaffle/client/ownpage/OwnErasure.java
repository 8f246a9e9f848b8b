package io.fluffywaffle.client.ownpage;

import io.fluffywaffle.client.ownpage.OwnDoor.Visit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases clients who ask for it. */
@Service
public class OwnErasure {

	/** Has everything of the client erased, in every service. */
	@Transactional
	public void erase(Visit visit) {
		throw new UnsupportedOperationException(visit.toString());
	}

}
