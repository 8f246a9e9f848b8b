/**
 * When there was a text from or to each client.
 */
@NullMarked
package io.fluffywaffle.client.contact;

import org.jspecify.annotations.NullMarked;
