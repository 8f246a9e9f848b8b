package io.fluffywaffle.simulator.usage;

import java.time.Instant;

import io.fluffywaffle.simulator.message.Direction;

/** One text as it was when it began; what becomes of its record does not change it. */
record UsageLine(String sid, String account, Direction direction, int segments, boolean mms, Instant at) {

}
