/**
 * How long the stack took to start and what it holds in memory.
 */
@NullMarked
package io.fluffywaffle.bench.footprint;

import org.jspecify.annotations.NullMarked;
