/**
 * The people who use Waffle: Keycloak proves who they are, this service knows them.
 */
@NullMarked
package io.fluffywaffle.identity;

import org.jspecify.annotations.NullMarked;
