/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.client.join;

import org.jspecify.annotations.NullMarked;
