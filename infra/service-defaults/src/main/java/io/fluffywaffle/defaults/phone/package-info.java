/**
 * Phone numbers as people write them, read into the one form that services keep.
 */
@NullMarked
package io.fluffywaffle.defaults.phone;

import org.jspecify.annotations.NullMarked;
