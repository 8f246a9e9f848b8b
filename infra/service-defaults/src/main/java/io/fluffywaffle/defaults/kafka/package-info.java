/**
 * The envelope of our events, our topics, and what happens when a record cannot be
 * handled.
 */
@NullMarked
package io.fluffywaffle.defaults.kafka;

import org.jspecify.annotations.NullMarked;
