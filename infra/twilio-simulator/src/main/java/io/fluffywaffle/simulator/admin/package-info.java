/** The simulator's own controls: numbers, faults, pace, log. */
@NullMarked
package io.fluffywaffle.simulator.admin;

import org.jspecify.annotations.NullMarked;
