/**
 * Tells owners by mail that nothing is delivered any more.
 */
@NullMarked
package io.fluffywaffle.notification.webhook.mail;

import org.jspecify.annotations.NullMarked;
