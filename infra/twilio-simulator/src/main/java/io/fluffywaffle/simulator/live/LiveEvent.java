package io.fluffywaffle.simulator.live;

/** A type and its JSON. */
public record LiveEvent(String type, String json) {

}
