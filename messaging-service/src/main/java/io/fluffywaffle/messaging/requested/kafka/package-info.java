/**
 * Hears which texts are wanted.
 */
@NullMarked
package io.fluffywaffle.messaging.requested.kafka;

import org.jspecify.annotations.NullMarked;
