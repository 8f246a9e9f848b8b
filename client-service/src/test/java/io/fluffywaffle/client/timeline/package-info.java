/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.client.timeline;

import org.jspecify.annotations.NullMarked;
