/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.fluffywaffle.defaults.kafka;

import org.jspecify.annotations.NullMarked;
