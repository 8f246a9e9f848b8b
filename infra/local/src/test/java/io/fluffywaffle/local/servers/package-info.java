/** Shows what the servers promise on real processes. */
@NullMarked
package io.fluffywaffle.local.servers;

import org.jspecify.annotations.NullMarked;
