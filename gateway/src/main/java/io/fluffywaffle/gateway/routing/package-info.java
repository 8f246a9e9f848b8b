/**
 * Which path belongs to which service, and how a request gets there.
 */
@NullMarked
package io.fluffywaffle.gateway.routing;

import org.jspecify.annotations.NullMarked;
