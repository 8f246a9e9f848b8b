/**
 * Lets programs in and takes them out again, at a real Keycloak.
 */
@NullMarked
package io.fluffywaffle.identity.serviceclient;

import org.jspecify.annotations.NullMarked;
