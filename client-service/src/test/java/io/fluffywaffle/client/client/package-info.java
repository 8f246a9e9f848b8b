/**
 * Tests of clients.
 */
@NullMarked
package io.fluffywaffle.client.client;

import org.jspecify.annotations.NullMarked;
