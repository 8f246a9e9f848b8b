/**
 * Pictures that anybody may send, made anew from their pixels alone.
 */
@NullMarked
package io.fluffywaffle.defaults.picture;

import org.jspecify.annotations.NullMarked;
