package io.fluffywaffle.client.join.web;

/** What the code is bound to. */
record AttemptView(String attempt) {
}
