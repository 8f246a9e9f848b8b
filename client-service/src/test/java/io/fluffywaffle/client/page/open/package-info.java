/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.client.page.open;

import org.jspecify.annotations.NullMarked;
