/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.client.field;

import org.jspecify.annotations.NullMarked;
