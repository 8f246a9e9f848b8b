/**
 * Compares words as people do: without case and accents.
 */
@NullMarked
package io.fluffywaffle.client.spelling;

import org.jspecify.annotations.NullMarked;
