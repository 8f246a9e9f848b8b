/** Messages as Twilio keeps them: status, segments, media, lists. */
@NullMarked
package io.fluffywaffle.simulator.message;

import org.jspecify.annotations.NullMarked;
