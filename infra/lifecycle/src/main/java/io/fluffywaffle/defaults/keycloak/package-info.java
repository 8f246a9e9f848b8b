/**
 * Where Keycloak is for us, which need not be where it is for browsers.
 */
@NullMarked
package io.fluffywaffle.defaults.keycloak;

import org.jspecify.annotations.NullMarked;
