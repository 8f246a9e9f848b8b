/**
 * Compares words as people do: without case and accents.
 */
@NullMarked
package io.fluffywaffle.defaults.spelling;

import org.jspecify.annotations.NullMarked;
