/**
 * Tests of audiences.
 */
@NullMarked
package io.fluffywaffle.client.audience;

import org.jspecify.annotations.NullMarked;
