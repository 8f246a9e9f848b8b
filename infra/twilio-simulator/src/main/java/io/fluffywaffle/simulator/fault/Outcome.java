package io.fluffywaffle.simulator.fault;

import io.fluffywaffle.simulator.message.Status;
import org.jspecify.annotations.Nullable;

/** How a message ends. */
public record Outcome(Status status, @Nullable Integer code) {

	public static final Outcome DELIVERED = new Outcome(Status.DELIVERED, null);

}
