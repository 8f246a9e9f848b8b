/**
 * The people of the installation: a replica of Keycloak's users and what only we know.
 */
@NullMarked
package io.fluffywaffle.identity.user;

import org.jspecify.annotations.NullMarked;
