/**
 * Twilio as the carrier: its SDK on a transport that never repeats a request.
 */
@NullMarked
package io.fluffywaffle.messaging.carrier.twilio;

import org.jspecify.annotations.NullMarked;
