/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.fluffywaffle.defaults.outbox;

import org.jspecify.annotations.NullMarked;
