/**
 * Pictures over REST.
 */
@NullMarked
package io.fluffywaffle.identity.picture.web;

import org.jspecify.annotations.NullMarked;
