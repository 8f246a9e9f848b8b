/**
 * Users of a real Keycloak and their tokens.
 */
@NullMarked
package io.fluffywaffle.testsupport.keycloak;

import org.jspecify.annotations.NullMarked;
