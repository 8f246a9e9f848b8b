package io.fluffywaffle.account.usage;

import java.util.UUID;

import io.fluffywaffle.account.billing.Direction;
import io.fluffywaffle.account.billing.TextKind;

/**
 * What is billed at one price.
 *
 * @param country ISO 3166-1 alpha-2 of the other party, {@code ZZ} for none
 */
public record UsageLine(UUID accountId, Direction direction, TextKind kind, String country, long texts, long segments) {

	/** It as a part of the whole. */
	public TwoWay traffic() {
		Traffic traffic = new Traffic(this.texts, this.segments, (this.kind == TextKind.MMS) ? this.texts : 0);
		return (this.direction == Direction.IN) ? new TwoWay(traffic, Traffic.NONE) : new TwoWay(Traffic.NONE, traffic);
	}

}
