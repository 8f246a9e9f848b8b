/** One way to read and write JSON. */
@NullMarked
package io.fluffywaffle.simulator.json;

import org.jspecify.annotations.NullMarked;
