/**
 * Programs that an admin lets in for a while: each with a client in Keycloak, scopes,
 * accounts and an end.
 */
@NullMarked
package io.fluffywaffle.identity.serviceclient;

import org.jspecify.annotations.NullMarked;
