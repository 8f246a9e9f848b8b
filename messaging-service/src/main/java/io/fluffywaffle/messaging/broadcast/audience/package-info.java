/**
 * client-service over REST, asked for the people of a broadcast.
 */
@NullMarked
package io.fluffywaffle.messaging.broadcast.audience;

import org.jspecify.annotations.NullMarked;
