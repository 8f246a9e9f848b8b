/**
 * Where Keycloak wakes us.
 */
@NullMarked
package io.fluffywaffle.identity.follower.web;

import org.jspecify.annotations.NullMarked;
