/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.fluffywaffle.defaults.picture;

import org.jspecify.annotations.NullMarked;
