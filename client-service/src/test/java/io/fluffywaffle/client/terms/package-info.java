/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.client.terms;

import org.jspecify.annotations.NullMarked;
