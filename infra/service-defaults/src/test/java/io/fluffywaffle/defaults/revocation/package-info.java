/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.fluffywaffle.defaults.revocation;

import org.jspecify.annotations.NullMarked;
