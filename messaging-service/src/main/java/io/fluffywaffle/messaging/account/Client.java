package io.fluffywaffle.messaging.account;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody an account knows, as client-service last told of them; older facts lack what
 * stands behind the time zone.
 *
 * @param phone E.164
 * @param blocked must not be texted, and raises no unread count
 * @param timeZone IANA name, if known
 * @param version rises with every change
 * @param language BCP 47, if known
 * @param paused wants no broadcasts for now
 * @param mergedInto the client whose second phone this is
 */
public record Client(UUID id, UUID accountId, String phone, String name, boolean blocked, @Nullable String timeZone,
		long version, @Nullable String language, ClientConsent consent, Boolean paused, @Nullable UUID mergedInto) {

	public Client {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(accountId, "accountId");
		Objects.requireNonNull(phone, "phone");
		Objects.requireNonNull(name, "name");
		consent = Objects.requireNonNullElse(consent, ClientConsent.NONE);
		paused = Objects.requireNonNullElse(paused, false);
	}

	/** A client of whom no more is known than older facts told. */
	public Client(UUID id, UUID accountId, String phone, String name, boolean blocked, @Nullable String timeZone,
			long version) {
		this(id, accountId, phone, name, blocked, timeZone, version, null, ClientConsent.NONE, false, null);
	}

}
