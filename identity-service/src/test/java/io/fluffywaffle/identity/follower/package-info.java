/**
 * Tests of following Keycloak.
 */
@NullMarked
package io.fluffywaffle.identity.follower;

import org.jspecify.annotations.NullMarked;
