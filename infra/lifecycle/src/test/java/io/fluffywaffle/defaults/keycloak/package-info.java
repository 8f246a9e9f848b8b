/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.fluffywaffle.defaults.keycloak;

import org.jspecify.annotations.NullMarked;
