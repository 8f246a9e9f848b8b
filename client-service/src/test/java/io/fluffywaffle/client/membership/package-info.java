/**
 * Tests of memberships.
 */
@NullMarked
package io.fluffywaffle.client.membership;

import org.jspecify.annotations.NullMarked;
