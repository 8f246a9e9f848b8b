/**
 * Groups over REST.
 */
@NullMarked
package io.fluffywaffle.client.group.web;

import org.jspecify.annotations.NullMarked;
