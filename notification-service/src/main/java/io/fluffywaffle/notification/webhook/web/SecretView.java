package io.fluffywaffle.notification.webhook.web;

/** A new secret; nobody is told it again. */
record SecretView(String secret) {
}
