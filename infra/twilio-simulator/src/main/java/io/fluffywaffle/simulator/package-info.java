/**
 * A Twilio that runs on one machine: its Messages API, its signed webhooks, and phones to
 * text with.
 */
@NullMarked
package io.fluffywaffle.simulator;

import org.jspecify.annotations.NullMarked;
