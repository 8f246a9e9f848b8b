/**
 * Clients over REST.
 */
@NullMarked
package io.fluffywaffle.client.client.web;

import org.jspecify.annotations.NullMarked;
