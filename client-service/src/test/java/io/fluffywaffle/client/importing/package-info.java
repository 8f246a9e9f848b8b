/**
 * Tests of imports.
 */
@NullMarked
package io.fluffywaffle.client.importing;

import org.jspecify.annotations.NullMarked;
