/** Runs the whole platform on this machine, each part as a process of its own. */
@NullMarked
package io.fluffywaffle.local;

import org.jspecify.annotations.NullMarked;
