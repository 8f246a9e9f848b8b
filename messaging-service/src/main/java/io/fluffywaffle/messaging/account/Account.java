package io.fluffywaffle.messaging.account;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An account as account-service last told of it.
 *
 * @param timeZone IANA name
 * @param country ISO 3166-1 alpha-2: how numbers without a country code are read
 * @param language BCP 47
 * @param carrier the account's own contract with Twilio; null when it uses the
 * installation's
 */
public record Account(UUID id, String name, String timeZone, String country, String language, AccountStatus status,
		List<OwnNumber> numbers, @Nullable Carrier carrier, AccountSettings settings, long version) {

	public Account {
		language = Objects.requireNonNullElse(language, "en");
		status = Objects.requireNonNullElse(status, AccountStatus.ACTIVE);
		settings = Objects.requireNonNullElse(settings, AccountSettings.NONE);
	}

	/** A number that the account texts from. */
	public record OwnNumber(String number, String label, boolean isDefault) {
	}

	/**
	 * A contract with Twilio.
	 *
	 * @param previousSealedAuthToken may still sign webhooks until {@code previousUntil}
	 */
	public record Carrier(String accountSid, @Nullable String messagingServiceSid, String sealedAuthToken,
			@Nullable String previousSealedAuthToken, @Nullable Instant previousUntil) {
	}

	/** Whether the number is one of the account's. */
	public boolean owns(String number) {
		return this.numbers.stream().anyMatch((own) -> own.number().equals(number));
	}

	/** The number to text from when nobody names one. */
	public Optional<String> defaultNumber() {
		return this.numbers.stream()
			.filter(OwnNumber::isDefault)
			.findFirst()
			.or(() -> this.numbers.stream().findFirst())
			.map(OwnNumber::number);
	}

}
