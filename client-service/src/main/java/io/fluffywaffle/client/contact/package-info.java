/**
 * When each client was last in touch.
 */
@NullMarked
package io.fluffywaffle.client.contact;

import org.jspecify.annotations.NullMarked;
