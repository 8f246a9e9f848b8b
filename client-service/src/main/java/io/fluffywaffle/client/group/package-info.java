/**
 * Named groups of clients.
 */
@NullMarked
package io.fluffywaffle.client.group;

import org.jspecify.annotations.NullMarked;
