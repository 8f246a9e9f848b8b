/**
 * Read marks over REST.
 */
@NullMarked
package io.fluffywaffle.messaging.reading.web;

import org.jspecify.annotations.NullMarked;
