/**
 * Phone numbers as people write them, read into the one form that services keep, and what
 * stays of them when their owner is erased.
 */
@NullMarked
package io.fluffywaffle.defaults.phone;

import org.jspecify.annotations.NullMarked;
