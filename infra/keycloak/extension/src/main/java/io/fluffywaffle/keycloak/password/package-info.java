/** Refuses passwords that somebody would guess. */
@NullMarked
package io.fluffywaffle.keycloak.password;

import org.jspecify.annotations.NullMarked;
