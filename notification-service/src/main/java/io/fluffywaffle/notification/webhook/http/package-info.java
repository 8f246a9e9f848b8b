/**
 * Brings deliveries to receivers over HTTP.
 */
@NullMarked
package io.fluffywaffle.notification.webhook.http;

import org.jspecify.annotations.NullMarked;
