/**
 * What happened, written down before anybody is told: the state file, the log, the
 * debugger.
 */
@NullMarked
package io.fluffywaffle.simulator.log;

import org.jspecify.annotations.NullMarked;
