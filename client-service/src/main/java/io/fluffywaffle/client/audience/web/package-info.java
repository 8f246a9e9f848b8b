/**
 * Audiences over REST.
 */
@NullMarked
package io.fluffywaffle.client.audience.web;

import org.jspecify.annotations.NullMarked;
