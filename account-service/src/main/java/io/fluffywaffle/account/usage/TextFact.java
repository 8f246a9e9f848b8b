package io.fluffywaffle.account.usage;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.account.billing.Direction;
import io.fluffywaffle.account.billing.TextKind;
import io.fluffywaffle.defaults.ids.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What one fact says about one text. Facts about the same text add up in any order.
 *
 * @param textId ours of a sent text; of a received one the same for every copy
 * @param at when it counts: received by us or accepted by Twilio; null where the fact
 * does not say that it counts at all
 * @param country ISO 3166-1 alpha-2 of the other party, {@code ZZ} for none
 * @param segments null where the fact does not say
 * @param segmentsAt how new the number of segments is: the newest stands
 * @param takenOut whether it turned out not to count
 */
public record TextFact(UUID accountId, Direction direction, UUID textId, @Nullable Instant at, @Nullable TextKind kind,
		@Nullable String country, @Nullable Integer segments, @Nullable Instant segmentsAt, boolean takenOut) {

	/** A text reached one of our numbers. */
	public static TextFact received(UUID accountId, String providerSid, Instant at, TextKind kind, String country,
			int segments) {
		return new TextFact(accountId, Direction.IN, Ids.of(providerSid), at, kind, country, segments, at, false);
	}

	/** Twilio accepted a text of ours. */
	public static TextFact sent(UUID accountId, UUID messageId, Instant at, TextKind kind, String country,
			int segments) {
		return new TextFact(accountId, Direction.OUT, messageId, at, kind, country, segments, at, false);
	}

	/** A text of ours moved on. */
	public static TextFact moved(UUID accountId, UUID messageId, @Nullable Integer segments, Instant at,
			boolean takenOut) {
		return new TextFact(accountId, Direction.OUT, messageId, null, null, null, segments,
				(segments != null) ? at : null, takenOut);
	}

}
