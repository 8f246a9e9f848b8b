/** Keycloak's admin API: keeping the realm as the realm file says, making people. */
@NullMarked
package io.fluffywaffle.local.keycloak;

import org.jspecify.annotations.NullMarked;
