/**
 * Clients: added, found, edited, blocked, and told to all other services.
 */
@NullMarked
package io.fluffywaffle.client.client;

import org.jspecify.annotations.NullMarked;
