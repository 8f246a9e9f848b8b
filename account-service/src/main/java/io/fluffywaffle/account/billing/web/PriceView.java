package io.fluffywaffle.account.billing.web;

import io.fluffywaffle.account.billing.Direction;
import io.fluffywaffle.account.billing.Price;
import io.fluffywaffle.account.billing.TextKind;

/** A price of a segment or an MMS. */
record PriceView(Direction direction, TextKind kind, String country, String price) {

	static PriceView of(Price price) {
		return new PriceView(price.direction(), price.kind(), price.country(), price.price().toPlainString());
	}

}
