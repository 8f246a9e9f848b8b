/**
 * Hears which texts came and went.
 */
@NullMarked
package io.fluffywaffle.client.contact.kafka;

import org.jspecify.annotations.NullMarked;
