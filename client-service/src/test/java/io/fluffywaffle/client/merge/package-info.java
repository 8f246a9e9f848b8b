/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.client.merge;

import org.jspecify.annotations.NullMarked;
