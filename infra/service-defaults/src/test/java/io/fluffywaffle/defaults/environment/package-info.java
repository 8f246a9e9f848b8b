/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.fluffywaffle.defaults.environment;

import org.jspecify.annotations.NullMarked;
