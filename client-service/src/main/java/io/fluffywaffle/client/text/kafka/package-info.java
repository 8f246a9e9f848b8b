/**
 * The topic that asks for texts.
 */
@NullMarked
package io.fluffywaffle.client.text.kafka;

import org.jspecify.annotations.NullMarked;
