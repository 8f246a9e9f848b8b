package io.fluffywaffle.notification.webhook.web;

import java.util.List;

/** The webhooks of an account. */
record WebhooksView(List<WebhookView> items) {
}
