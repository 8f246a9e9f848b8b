/** What Twilio answers when it refuses, by its own codes. */
@NullMarked
package io.fluffywaffle.simulator.error;

import org.jspecify.annotations.NullMarked;
