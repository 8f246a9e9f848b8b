/**
 * How owners arrange webhooks and look at what was delivered.
 */
@NullMarked
package io.fluffywaffle.notification.webhook.web;

import org.jspecify.annotations.NullMarked;
