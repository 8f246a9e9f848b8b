/**
 * Texts to many over REST.
 */
@NullMarked
package io.fluffywaffle.messaging.broadcast.web;

import org.jspecify.annotations.NullMarked;
