package io.fluffywaffle.account.statement;

import java.math.BigDecimal;

import io.fluffywaffle.account.billing.Direction;
import io.fluffywaffle.account.billing.TextKind;
import io.fluffywaffle.account.usage.AccountName;
import io.fluffywaffle.account.usage.TwoWay;
import io.fluffywaffle.account.usage.UsageLine;
import org.jspecify.annotations.Nullable;

/**
 * What is billed at one price.
 *
 * @param country ISO 3166-1 alpha-2 of the other party, {@code ZZ} for none
 * @param included how many of the segments the monthly fee pays for
 * @param price of a segment, or of an MMS; null where none was agreed on
 * @param amount null without a price
 */
public record StatementLine(AccountName account, Direction direction, TextKind kind, String country, long texts,
		long segments, long included, @Nullable BigDecimal price, @Nullable BigDecimal amount) {

	static StatementLine of(UsageLine used, AccountName account, long included, @Nullable BigDecimal price,
			@Nullable BigDecimal amount) {
		return new StatementLine(account, used.direction(), used.kind(), used.country(), used.texts(), used.segments(),
				included, price, amount);
	}

	/** It as a part of all texts. */
	TwoWay traffic() {
		return new UsageLine(this.account.id(), this.direction, this.kind, this.country, this.texts, this.segments)
			.traffic();
	}

}
