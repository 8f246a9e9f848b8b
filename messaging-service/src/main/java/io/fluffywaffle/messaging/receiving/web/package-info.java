/**
 * The webhook that Twilio calls for each text.
 */
@NullMarked
package io.fluffywaffle.messaging.receiving.web;

import org.jspecify.annotations.NullMarked;
