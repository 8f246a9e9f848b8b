package io.fluffywaffle.account.billing;

import java.math.BigDecimal;

/**
 * What one segment or one MMS costs, in the company's currency.
 *
 * @param country of the other party by its ISO 3166-1 alpha-2 code, or
 * {@value #EVERYWHERE}
 */
public record Price(Direction direction, TextKind kind, String country, BigDecimal price) {

	/** Every country that has no price of its own. */
	public static final String EVERYWHERE = "*";

	boolean isFor(Direction direction, TextKind kind, String country) {
		return this.direction == direction && this.kind == kind && this.country.equals(country);
	}

}
