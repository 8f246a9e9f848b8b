/**
 * Tests of exports.
 */
@NullMarked
package io.fluffywaffle.client.export;

import org.jspecify.annotations.NullMarked;
