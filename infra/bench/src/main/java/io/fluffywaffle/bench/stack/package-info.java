/**
 * The running stack: where it is, an account of its own to load, calls to its API.
 */
@NullMarked
package io.fluffywaffle.bench.stack;

import org.jspecify.annotations.NullMarked;
