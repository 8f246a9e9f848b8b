/** The folder that keeps everything between two runs, and the check that it is ours. */
@NullMarked
package io.fluffywaffle.local.state;

import org.jspecify.annotations.NullMarked;
