/** Calls to the application: signed, timed, retried as Twilio does. */
@NullMarked
package io.fluffywaffle.simulator.webhook;

import org.jspecify.annotations.NullMarked;
