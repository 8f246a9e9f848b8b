/** What happens, told at once to every open handset page. */
@NullMarked
package io.fluffywaffle.simulator.live;

import org.jspecify.annotations.NullMarked;
