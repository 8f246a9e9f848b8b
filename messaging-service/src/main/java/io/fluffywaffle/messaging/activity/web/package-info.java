/**
 * Replay of what browsers have missed.
 */
@NullMarked
package io.fluffywaffle.messaging.activity.web;

import org.jspecify.annotations.NullMarked;
