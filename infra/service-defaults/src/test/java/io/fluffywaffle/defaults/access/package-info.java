/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.fluffywaffle.defaults.access;

import org.jspecify.annotations.NullMarked;
