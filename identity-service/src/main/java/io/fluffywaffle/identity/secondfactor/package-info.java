/**
 * Who must sign in with a second factor, and telling Keycloak so.
 */
@NullMarked
package io.fluffywaffle.identity.secondfactor;

import org.jspecify.annotations.NullMarked;
