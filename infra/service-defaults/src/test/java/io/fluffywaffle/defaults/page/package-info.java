/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.fluffywaffle.defaults.page;

import org.jspecify.annotations.NullMarked;
