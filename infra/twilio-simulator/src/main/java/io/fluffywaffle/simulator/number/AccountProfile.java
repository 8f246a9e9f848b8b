package io.fluffywaffle.simulator.number;

import java.math.BigDecimal;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What Twilio says of an account; what is left out has its usual value.
 *
 * @param status {@code active}, {@code suspended} or {@code closed}
 * @param type {@code Full} or {@code Trial}
 */
public record AccountProfile(String friendlyName, String status, String type, BigDecimal balance, String currency) {

	static final AccountProfile USUAL = new AccountProfile(null, null, null, null, null);

	public AccountProfile(@Nullable String friendlyName, @Nullable String status, @Nullable String type,
			@Nullable BigDecimal balance, @Nullable String currency) {
		this.friendlyName = Objects.requireNonNullElse(friendlyName, "Simulated account");
		this.status = Objects.requireNonNullElse(status, "active");
		this.type = Objects.requireNonNullElse(type, "Full");
		this.balance = Objects.requireNonNullElseGet(balance, () -> new BigDecimal("100.00"));
		this.currency = Objects.requireNonNullElse(currency, "USD");
	}

	public static AccountProfile named(String name) {
		return new AccountProfile(name, null, null, null, null);
	}

	public boolean isTrial() {
		return this.type.equals("Trial");
	}

}
