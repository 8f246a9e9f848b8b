/** From a text typed on a handset to the application's webhook, and its TwiML answer. */
@NullMarked
package io.fluffywaffle.simulator.receiving;

import org.jspecify.annotations.NullMarked;
