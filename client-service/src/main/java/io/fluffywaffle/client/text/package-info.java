/**
 * Texts that this service wants sent: messaging-service sends them.
 */
@NullMarked
package io.fluffywaffle.client.text;

import org.jspecify.annotations.NullMarked;
