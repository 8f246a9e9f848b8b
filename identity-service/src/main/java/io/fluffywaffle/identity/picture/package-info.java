/**
 * What people look like: pictures that anybody may send, made anew from their pixels
 * alone.
 */
@NullMarked
package io.fluffywaffle.identity.picture;

import org.jspecify.annotations.NullMarked;
