/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.client.consent;

import org.jspecify.annotations.NullMarked;
