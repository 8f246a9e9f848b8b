/** From an accepted request to a delivered text, with a status callback on each step. */
@NullMarked
package io.fluffywaffle.simulator.sending;

import org.jspecify.annotations.NullMarked;
