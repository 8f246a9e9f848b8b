/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.fluffywaffle.defaults.settings;

import org.jspecify.annotations.NullMarked;
