/**
 * The topic that tells clients.
 */
@NullMarked
package io.fluffywaffle.client.client.kafka;

import org.jspecify.annotations.NullMarked;
