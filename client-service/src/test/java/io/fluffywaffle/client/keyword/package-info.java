/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.client.keyword;

import org.jspecify.annotations.NullMarked;
