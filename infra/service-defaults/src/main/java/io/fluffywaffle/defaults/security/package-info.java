/**
 * Who calls: bearer tokens of the realm, checked for issuer and audience, as a
 * CurrentUser.
 */
@NullMarked
package io.fluffywaffle.defaults.security;

import org.jspecify.annotations.NullMarked;
