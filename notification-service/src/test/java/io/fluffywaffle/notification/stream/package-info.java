/**
 * Tests of streams, read over HTTP as browsers do.
 */
@NullMarked
package io.fluffywaffle.notification.stream;

import org.jspecify.annotations.NullMarked;
