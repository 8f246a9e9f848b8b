/**
 * Bounded load from this process: so many callers, for so long.
 */
@NullMarked
package io.fluffywaffle.bench.load;

import org.jspecify.annotations.NullMarked;
