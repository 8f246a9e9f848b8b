package io.fluffywaffle.client.consent;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a client agreed to or refused, with all that proves it.
 *
 * @param words the exact words that were shown or texted
 * @param termsId the version of the terms that was shown
 * @param byId the member who wrote it down
 * @param ip the address that a page was used from
 * @param messageSid Twilio's SID of the text that said it
 * @param importId the import that brought it
 * @param page the action page it was said on
 */
public record ConsentEntry(UUID accountId, UUID clientId, ConsentKind kind, ConsentHow how, @Nullable String words,
		@Nullable UUID termsId, @Nullable UUID byId, @Nullable String byName, @Nullable String ip,
		@Nullable String messageSid, @Nullable UUID importId, Instant at, @Nullable ConsentPage page) {

	/** What was said anywhere but on an action page. */
	public ConsentEntry(UUID accountId, UUID clientId, ConsentKind kind, ConsentHow how, @Nullable String words,
			@Nullable UUID termsId, @Nullable UUID byId, @Nullable String byName, @Nullable String ip,
			@Nullable String messageSid, @Nullable UUID importId, Instant at) {
		this(accountId, clientId, kind, how, words, termsId, byId, byName, ip, messageSid, importId, at, null);
	}

}
