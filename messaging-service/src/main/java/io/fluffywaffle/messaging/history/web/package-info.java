/**
 * Import of past texts over REST.
 */
@NullMarked
package io.fluffywaffle.messaging.history.web;

import org.jspecify.annotations.NullMarked;
