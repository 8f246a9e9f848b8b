/** Who texted STOP to which number. */
@NullMarked
package io.fluffywaffle.simulator.optout;

import org.jspecify.annotations.NullMarked;
