/**
 * Really signed tokens without a Keycloak.
 */
@NullMarked
package io.fluffywaffle.testsupport.tokens;

import org.jspecify.annotations.NullMarked;
