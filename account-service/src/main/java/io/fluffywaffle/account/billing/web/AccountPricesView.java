package io.fluffywaffle.account.billing.web;

import java.util.List;

import io.fluffywaffle.account.billing.Direction;
import io.fluffywaffle.account.billing.Price;
import org.jspecify.annotations.Nullable;

/**
 * What sending costs.
 *
 * @param currency ISO 4217; null where nobody pays for the account
 * @param prices of texts that go out
 */
record AccountPricesView(@Nullable String currency, List<PriceView> prices) {

	static final AccountPricesView NONE = new AccountPricesView(null, List.of());

	static AccountPricesView of(String currency, List<Price> prices) {
		return new AccountPricesView(currency,
				prices.stream().filter((price) -> price.direction() == Direction.OUT).map(PriceView::of).toList());
	}

}
