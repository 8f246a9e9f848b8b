/**
 * The journal's topic: written by the webhook, read in batches.
 */
@NullMarked
package io.fluffywaffle.messaging.receiving.kafka;

import org.jspecify.annotations.NullMarked;
