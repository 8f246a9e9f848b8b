/** What each account sent and received: the oracle for a customer's own metering. */
@NullMarked
package io.fluffywaffle.simulator.usage;

import org.jspecify.annotations.NullMarked;
