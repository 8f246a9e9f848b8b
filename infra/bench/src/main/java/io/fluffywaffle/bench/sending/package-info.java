/**
 * How many texts a second go out.
 */
@NullMarked
package io.fluffywaffle.bench.sending;

import org.jspecify.annotations.NullMarked;
