/**
 * Follows what happens in Keycloak, whoever did it there: brings people up to date, tells
 * revocations and the audit trail.
 */
@NullMarked
package io.fluffywaffle.identity.follower;

import org.jspecify.annotations.NullMarked;
