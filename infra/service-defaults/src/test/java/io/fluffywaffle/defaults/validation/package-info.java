/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.fluffywaffle.defaults.validation;

import org.jspecify.annotations.NullMarked;
