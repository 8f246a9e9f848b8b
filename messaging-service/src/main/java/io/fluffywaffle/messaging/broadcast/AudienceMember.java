package io.fluffywaffle.messaging.broadcast;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.messaging.account.ClientConsent;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a broadcast could go to, as client-service knows them at this moment.
 *
 * @param phone E.164
 * @param fields what the account keeps of its clients, by key
 */
public record AudienceMember(UUID clientId, String phone, String name, @Nullable String language,
		@Nullable String timeZone, Map<String, String> fields, ClientConsent consent, boolean blocked, boolean paused) {

	public AudienceMember {
		fields = Objects.requireNonNullElse(fields, Map.of());
		consent = Objects.requireNonNullElse(consent, ClientConsent.NONE);
	}

	/** Why they get none; empty when they do. */
	Optional<Exclusion> exclusion(boolean optedOut) {
		if (this.blocked) {
			return Optional.of(Exclusion.BLOCKED);
		}
		if (optedOut) {
			return Optional.of(Exclusion.OPTED_OUT);
		}
		return switch (this.consent) {
			case NONE -> Optional.of(Exclusion.NO_CONSENT);
			case WITHDRAWN -> Optional.of(Exclusion.WITHDRAWN);
			case GIVEN -> this.paused ? Optional.of(Exclusion.PAUSED) : Optional.empty();
		};
	}

}
