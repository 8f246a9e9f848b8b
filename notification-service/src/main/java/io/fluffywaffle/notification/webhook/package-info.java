/**
 * Webhooks: programs of an account's owners hear of its texts, signed, in order within a
 * conversation, until they have taken them.
 */
@NullMarked
package io.fluffywaffle.notification.webhook;

import org.jspecify.annotations.NullMarked;
