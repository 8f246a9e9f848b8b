/** What counts as guessable. */
@NullMarked
package io.fluffywaffle.keycloak.password;

import org.jspecify.annotations.NullMarked;
