/**
 * The caller's own profile over REST.
 */
@NullMarked
package io.fluffywaffle.identity.profile.web;

import org.jspecify.annotations.NullMarked;
