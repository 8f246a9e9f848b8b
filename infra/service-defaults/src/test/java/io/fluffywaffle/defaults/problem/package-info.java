/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.fluffywaffle.defaults.problem;

import org.jspecify.annotations.NullMarked;
