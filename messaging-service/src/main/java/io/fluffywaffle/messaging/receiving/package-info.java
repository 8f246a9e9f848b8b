/**
 * Texts that come in: the journal that makes them durable, and what is made of them.
 */
@NullMarked
package io.fluffywaffle.messaging.receiving;

import org.jspecify.annotations.NullMarked;
