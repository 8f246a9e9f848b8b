/**
 * The servers of a whole test run: one keeper process starts them, lends them to test
 * JVMs and ends them when nobody needs them any more.
 */
@NullMarked
package io.fluffywaffle.testsupport.servers;

import org.jspecify.annotations.NullMarked;
