/**
 * Health over REST.
 */
@NullMarked
package io.fluffywaffle.messaging.health.web;

import org.jspecify.annotations.NullMarked;
