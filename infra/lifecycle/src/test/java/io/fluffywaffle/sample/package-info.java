/**
 * An application that has nothing but how it starts and ends.
 */
@NullMarked
package io.fluffywaffle.sample;

import org.jspecify.annotations.NullMarked;
