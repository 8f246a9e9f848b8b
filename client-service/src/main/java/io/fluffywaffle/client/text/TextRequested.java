package io.fluffywaffle.client.text;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The fact: a person is to get a text.
 *
 * @param requestId the same for the same text, which is sent once
 * @param phone in E.164
 * @param body what to send, unless it is sealed
 * @param sealedBody what to send, sealed for messaging-service and bound to the account,
 * as base64
 * @param shown what members see in the thread
 * @param expiresAt when it is too late to send it
 */
public record TextRequested(UUID requestId, UUID accountId, String phone, TextPurpose purpose, @Nullable String body,
		@Nullable String sealedBody, String shown, Instant expiresAt, Instant at) {

	/** Where it is told: the key is the account's id and the phone. */
	public static final String TOPIC = "client.text.v1";

	String key() {
		return this.accountId + ":" + this.phone;
	}

}
