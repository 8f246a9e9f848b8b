/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.client.erasure;

import org.jspecify.annotations.NullMarked;
