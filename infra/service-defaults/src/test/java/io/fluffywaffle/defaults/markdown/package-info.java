/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.fluffywaffle.defaults.markdown;

import org.jspecify.annotations.NullMarked;
