/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.fluffywaffle.defaults.security;

import org.jspecify.annotations.NullMarked;
