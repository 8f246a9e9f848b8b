/**
 * Requests of Twilio, as they came, with a signature that is checked.
 */
@NullMarked
package io.fluffywaffle.messaging.webhook;

import org.jspecify.annotations.NullMarked;
