package io.fluffywaffle.identity.invitation.web;

/** What the new user signs in with. */
public record RedeemedView(String username) {
}
