/**
 * How somebody becomes a user: an admin asks them, a link by mail proves who they are,
 * and they become a user once.
 */
@NullMarked
package io.fluffywaffle.identity.invitation;

import org.jspecify.annotations.NullMarked;
