/**
 * One text to many people: who gets it is fixed when it is confirmed, and each gets it in
 * a thread of their own.
 */
@NullMarked
package io.fluffywaffle.messaging.broadcast;

import org.jspecify.annotations.NullMarked;
