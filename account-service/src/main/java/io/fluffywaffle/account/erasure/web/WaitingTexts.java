package io.fluffywaffle.account.erasure.web;

import java.util.UUID;

import io.fluffywaffle.account.messaging.Messaging;

import org.springframework.stereotype.Component;

/** Counts the texts of an account that wait to be sent. */
@Component
class WaitingTexts {

	private static final String HEALTH = "/api/accounts/{accountId}/health";

	private final Messaging messaging;

	WaitingTexts(Messaging messaging) {
		this.messaging = messaging;
	}

	/** How many wait at this moment, as the caller may know. */
	int of(UUID accountId) {
		return this.messaging.get(HEALTH, accountId).path("waiting").asInt();
	}

}
