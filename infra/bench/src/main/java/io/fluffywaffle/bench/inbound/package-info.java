/**
 * How many texts a second are durable when Twilio hears 200.
 */
@NullMarked
package io.fluffywaffle.bench.inbound;

import org.jspecify.annotations.NullMarked;
