package io.fluffywaffle.simulator.handset;

import org.jspecify.annotations.Nullable;

/** A made-up phone on the page; one that is put away is not shown. */
public record Handset(String phone, @Nullable String name, @Nullable Boolean putAway) {

}
