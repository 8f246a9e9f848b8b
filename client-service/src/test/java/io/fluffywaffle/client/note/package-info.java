/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.client.note;

import org.jspecify.annotations.NullMarked;
