/** Messaging Services: pools of senders with a webhook of their own. */
@NullMarked
package io.fluffywaffle.simulator.service;

import org.jspecify.annotations.NullMarked;
