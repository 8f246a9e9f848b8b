/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.fluffywaffle.defaults.phone;

import org.jspecify.annotations.NullMarked;
