/**
 * Devices over REST.
 */
@NullMarked
package io.fluffywaffle.notification.push.web;

import org.jspecify.annotations.NullMarked;
