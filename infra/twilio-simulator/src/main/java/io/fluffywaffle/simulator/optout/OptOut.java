package io.fluffywaffle.simulator.optout;

/**
 * A handset and a sender (one of our numbers or a Messaging Service), and whether texts
 * are stopped.
 */
public record OptOut(String sender, String phone, boolean stopped) {

}
