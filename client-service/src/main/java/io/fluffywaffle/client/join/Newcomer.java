package io.fluffywaffle.client.join;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.client.consent.ConsentHow;
import io.fluffywaffle.client.consent.ConsentPage;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose phone is proven and who agreed.
 *
 * @param words what they agreed to
 * @param termsId the terms they accepted
 * @param said when they agreed; null for now
 * @param page the action page they agreed on
 */
public record Newcomer(Wish wish, ConsentHow how, String words, @Nullable UUID termsId, @Nullable String ip,
		@Nullable String messageSid, @Nullable Instant said, @Nullable ConsentPage page) {

	/** Somebody who agreed anywhere but on an action page. */
	public Newcomer(Wish wish, ConsentHow how, String words, @Nullable UUID termsId, @Nullable String ip,
			@Nullable String messageSid, @Nullable Instant said) {
		this(wish, how, words, termsId, ip, messageSid, said, null);
	}

}
