/**
 * Tests of the whole service and what they share.
 */
@NullMarked
package io.fluffywaffle.client;

import org.jspecify.annotations.NullMarked;
