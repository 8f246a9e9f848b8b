/**
 * Tests of invitations.
 */
@NullMarked
package io.fluffywaffle.identity.invitation;

import org.jspecify.annotations.NullMarked;
