/**
 * What happened to a client, over REST.
 */
@NullMarked
package io.fluffywaffle.client.timeline.web;

import org.jspecify.annotations.NullMarked;
