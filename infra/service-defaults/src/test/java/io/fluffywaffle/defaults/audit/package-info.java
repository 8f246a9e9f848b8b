/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.fluffywaffle.defaults.audit;

import org.jspecify.annotations.NullMarked;
