package io.fluffywaffle.identity.user;

/**
 * How many people there are; machines and the deleted are none.
 *
 * @param invited whose invitation is open
 */
public record UserSummary(int active, int disabled, int invited) {
}
