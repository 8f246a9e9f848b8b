package io.fluffywaffle.account.statement;

import java.util.Currency;

/** An amount has more digits after the point than its currency knows. */
public final class TooManyDigits extends RuntimeException {

	private final transient Currency currency;

	TooManyDigits(Currency currency) {
		this.currency = currency;
	}

	/** In which the amount has to be. */
	public Currency currency() {
		return this.currency;
	}

}
