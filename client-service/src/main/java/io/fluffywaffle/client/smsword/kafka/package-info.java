/**
 * Hears what people text.
 */
@NullMarked
package io.fluffywaffle.client.smsword.kafka;

import org.jspecify.annotations.NullMarked;
