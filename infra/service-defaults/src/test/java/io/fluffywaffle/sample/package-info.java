/**
 * A service that has nothing but the defaults.
 */
@NullMarked
package io.fluffywaffle.sample;

import org.jspecify.annotations.NullMarked;
