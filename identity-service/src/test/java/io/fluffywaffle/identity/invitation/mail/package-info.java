/**
 * Tests of the mail that brings the link.
 */
@NullMarked
package io.fluffywaffle.identity.invitation.mail;

import org.jspecify.annotations.NullMarked;
