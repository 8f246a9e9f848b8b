/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.client.ownpage;

import org.jspecify.annotations.NullMarked;
