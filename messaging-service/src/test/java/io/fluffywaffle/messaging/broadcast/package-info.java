/**
 * Texts to many.
 */
@NullMarked
package io.fluffywaffle.messaging.broadcast;

import org.jspecify.annotations.NullMarked;
