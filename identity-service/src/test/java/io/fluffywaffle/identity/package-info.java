/**
 * Tests of the whole service and what they share.
 */
@NullMarked
package io.fluffywaffle.identity;

import org.jspecify.annotations.NullMarked;
