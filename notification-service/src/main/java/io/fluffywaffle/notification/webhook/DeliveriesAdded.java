package io.fluffywaffle.notification.webhook;

/** There is something to deliver. */
record DeliveriesAdded() {
}
