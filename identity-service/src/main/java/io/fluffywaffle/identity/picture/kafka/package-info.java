/**
 * Hears who published something.
 */
@NullMarked
package io.fluffywaffle.identity.picture.kafka;

import org.jspecify.annotations.NullMarked;
