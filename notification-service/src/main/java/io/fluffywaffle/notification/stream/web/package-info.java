/**
 * Streams as server-sent events.
 */
@NullMarked
package io.fluffywaffle.notification.stream.web;

import org.jspecify.annotations.NullMarked;
