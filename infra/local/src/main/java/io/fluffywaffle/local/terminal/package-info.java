/** One line per part on the terminal, alive while something happens. */
@NullMarked
package io.fluffywaffle.local.terminal;

import org.jspecify.annotations.NullMarked;
