/** Tells identity-service at once that something happened in Keycloak. */
@NullMarked
package io.fluffywaffle.keycloak.events;

import org.jspecify.annotations.NullMarked;
