package io.fluffywaffle.simulator.log;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something of the application's that went wrong: a webhook, or the TwiML it answered.
 */
public record DebuggerEntry(long sequence, Instant at, int code, String message, @Nullable String sid,
		@Nullable String url, @Nullable String detail) {

}
