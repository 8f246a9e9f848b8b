/**
 * Whom a text to groups reaches.
 */
@NullMarked
package io.fluffywaffle.client.audience;

import org.jspecify.annotations.NullMarked;
