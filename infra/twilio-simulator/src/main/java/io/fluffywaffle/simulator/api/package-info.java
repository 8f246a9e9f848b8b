/** Twilio's REST resources. */
@NullMarked
package io.fluffywaffle.simulator.api;

import org.jspecify.annotations.NullMarked;
