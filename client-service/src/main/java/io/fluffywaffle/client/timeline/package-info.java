/**
 * What happened to each client, for people to read.
 */
@NullMarked
package io.fluffywaffle.client.timeline;

import org.jspecify.annotations.NullMarked;
