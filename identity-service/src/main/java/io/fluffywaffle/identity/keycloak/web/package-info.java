/**
 * How Keycloak's refusals and outages are told to callers.
 */
@NullMarked
package io.fluffywaffle.identity.keycloak.web;

import org.jspecify.annotations.NullMarked;
