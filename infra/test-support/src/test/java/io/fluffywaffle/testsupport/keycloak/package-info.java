/** What the realm itself refuses and shows, tried on a real Keycloak. */
@NullMarked
package io.fluffywaffle.testsupport.keycloak;

import org.jspecify.annotations.NullMarked;
