/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.client.view;

import org.jspecify.annotations.NullMarked;
