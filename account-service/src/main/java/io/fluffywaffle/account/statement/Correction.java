package io.fluffywaffle.account.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An amount that an admin added to a statement.
 *
 * @param accountId the account that it concerns, if it is one
 * @param amount never zero; negative in favour of the customer; no more digits than the
 * currency knows
 */
public record Correction(UUID id, @Nullable UUID accountId, BigDecimal amount, String currency, String reason,
		UUID byId, String byName, Instant at) {

	public Correction {
		amount = amount.setScale(Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits()),
				RoundingMode.UNNECESSARY);
	}

	boolean isIn(Currency other) {
		return this.currency.equals(other.getCurrencyCode());
	}

}
