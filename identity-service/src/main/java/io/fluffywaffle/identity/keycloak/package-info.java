/**
 * What we do and read in Keycloak's realm, and what happens when Keycloak is away.
 */
@NullMarked
package io.fluffywaffle.identity.keycloak;

import org.jspecify.annotations.NullMarked;
