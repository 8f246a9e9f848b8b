/**
 * Which accounts somebody new may enter: decided here, done by account-service.
 */
@NullMarked
package io.fluffywaffle.identity.access;

import org.jspecify.annotations.NullMarked;
