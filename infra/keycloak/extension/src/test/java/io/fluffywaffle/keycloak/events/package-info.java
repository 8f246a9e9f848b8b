/** How wake-ups behave while they cannot be delivered. */
@NullMarked
package io.fluffywaffle.keycloak.events;

import org.jspecify.annotations.NullMarked;
