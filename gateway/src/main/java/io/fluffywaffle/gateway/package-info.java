/**
 * The front door: one public address for browsers, API clients and Twilio.
 */
@NullMarked
package io.fluffywaffle.gateway;

import org.jspecify.annotations.NullMarked;
