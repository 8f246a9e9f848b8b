/**
 * Webhooks against real receivers, a real database and a real broker.
 */
@NullMarked
package io.fluffywaffle.notification.webhook;

import org.jspecify.annotations.NullMarked;
