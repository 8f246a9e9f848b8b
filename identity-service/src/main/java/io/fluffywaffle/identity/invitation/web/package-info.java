/**
 * Invitations over REST: for admins, and for the invited, who have no token yet.
 */
@NullMarked
package io.fluffywaffle.identity.invitation.web;

import org.jspecify.annotations.NullMarked;
