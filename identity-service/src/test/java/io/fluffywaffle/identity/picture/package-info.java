/**
 * Tests of pictures.
 */
@NullMarked
package io.fluffywaffle.identity.picture;

import org.jspecify.annotations.NullMarked;
