/** Ports on this machine: whether one is free, and who holds it when not. */
@NullMarked
package io.fluffywaffle.local.port;

import org.jspecify.annotations.NullMarked;
