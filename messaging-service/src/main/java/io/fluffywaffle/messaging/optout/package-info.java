/**
 * Who does not want to be texted: STOP and START, and what they do to the send queue.
 */
@NullMarked
package io.fluffywaffle.messaging.optout;

import org.jspecify.annotations.NullMarked;
