/**
 * Tests of where we may be sent.
 */
@NullMarked
package io.fluffywaffle.notification.outgoing;

import org.jspecify.annotations.NullMarked;
