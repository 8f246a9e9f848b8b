/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.fluffywaffle.defaults.drain;

import org.jspecify.annotations.NullMarked;
