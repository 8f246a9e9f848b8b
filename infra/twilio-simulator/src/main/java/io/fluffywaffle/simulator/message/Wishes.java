package io.fluffywaffle.simulator.message;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** What the sender asked for besides the text itself. */
public record Wishes(@Nullable String statusCallback, @Nullable Instant sendAt, @Nullable Instant expiresAt) {

	public static final Wishes NONE = new Wishes(null, null, null);

}
