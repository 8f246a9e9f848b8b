package io.fluffywaffle.account.billing.web;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

import io.fluffywaffle.account.billing.Direction;
import io.fluffywaffle.account.billing.Price;
import io.fluffywaffle.account.billing.TextKind;
import io.fluffywaffle.defaults.problem.Problem;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * A price of a segment or an MMS.
 *
 * @param country of the other party, or {@code *} for every other one
 */
record PriceRequest(@NotNull Direction direction, @NotNull TextKind kind, @NotNull String country,
		@Schema(type = "string", example = "0.0079") @NotNull @PositiveOrZero(message = "is negative") @Digits(
				integer = 6, fraction = 6,
				message = "has more than six digits before or after the point") BigDecimal price) {

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	Price price(String field) {
		if (!this.country.equals(Price.EVERYWHERE) && !COUNTRIES.contains(this.country)) {
			throw Problem.invalid(field + ".country",
					"is neither the two-letter code of a country, for example FR, nor *");
		}
		return new Price(this.direction, this.kind, this.country, this.price.stripTrailingZeros());
	}

	/** What no two prices of a plan may share. */
	String key() {
		return this.direction + "/" + this.kind + "/" + this.country;
	}

}
