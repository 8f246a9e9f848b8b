package io.fluffywaffle.messaging.carrier;

import java.math.BigDecimal;

/**
 * An amount of money; in JSON the amount is a text.
 *
 * @param currency ISO 4217
 */
public record Money(String amount, String currency) {

	/** The amount with cents at least. */
	public static Money of(BigDecimal amount, String currency) {
		return new Money(amount.setScale(Math.max(2, amount.scale())).toPlainString(), currency);
	}

}
