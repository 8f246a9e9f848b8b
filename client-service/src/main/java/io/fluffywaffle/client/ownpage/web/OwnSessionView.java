package io.fluffywaffle.client.ownpage.web;

/** Proof of the phone for fifteen minutes. */
record OwnSessionView(String session) {
}
