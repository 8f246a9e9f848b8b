/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.client.tag;

import org.jspecify.annotations.NullMarked;
