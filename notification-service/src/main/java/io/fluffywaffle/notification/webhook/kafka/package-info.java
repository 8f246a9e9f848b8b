/**
 * Turns facts about texts into deliveries, as they happen and once more.
 */
@NullMarked
package io.fluffywaffle.notification.webhook.kafka;

import org.jspecify.annotations.NullMarked;
