/**
 * What became of a text after the carrier took it.
 */
@NullMarked
package io.fluffywaffle.messaging.delivery;

import org.jspecify.annotations.NullMarked;
