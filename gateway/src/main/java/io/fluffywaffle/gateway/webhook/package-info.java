/**
 * Twilio's calls: let through untouched, but only where and as large as expected.
 */
@NullMarked
package io.fluffywaffle.gateway.webhook;

import org.jspecify.annotations.NullMarked;
