/**
 * How the network cuts a text into parts, which is what a text costs.
 */
@NullMarked
package io.fluffywaffle.messaging.segment;

import org.jspecify.annotations.NullMarked;
