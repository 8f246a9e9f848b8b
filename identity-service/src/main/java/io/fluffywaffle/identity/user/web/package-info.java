/**
 * The caller's own profile over REST.
 */
@NullMarked
package io.fluffywaffle.identity.user.web;

import org.jspecify.annotations.NullMarked;
