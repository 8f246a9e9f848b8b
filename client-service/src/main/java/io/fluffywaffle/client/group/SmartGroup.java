package io.fluffywaffle.client.group;

/** Nobody can be put into this group or taken out: its rules decide. */
public final class SmartGroup extends RuntimeException {

}
