package io.fluffywaffle.simulator.fault;

import org.jspecify.annotations.Nullable;

/**
 * A number that does something special when it is texted: ends with a status, or meets a
 * fault.
 */
public record MadeUpNumber(String number, String does, @Nullable Outcome outcome, @Nullable Fault fault) {

}
