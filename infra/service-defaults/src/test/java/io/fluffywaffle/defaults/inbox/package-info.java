/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.fluffywaffle.defaults.inbox;

import org.jspecify.annotations.NullMarked;
