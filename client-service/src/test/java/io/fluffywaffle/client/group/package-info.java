/**
 * Tests of groups.
 */
@NullMarked
package io.fluffywaffle.client.group;

import org.jspecify.annotations.NullMarked;
