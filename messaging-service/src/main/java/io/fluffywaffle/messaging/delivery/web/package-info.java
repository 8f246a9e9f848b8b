/**
 * The way in for the carrier's status callbacks.
 */
@NullMarked
package io.fluffywaffle.messaging.delivery.web;

import org.jspecify.annotations.NullMarked;
