/**
 * Hears where accounts are.
 */
@NullMarked
package io.fluffywaffle.client.country.kafka;

import org.jspecify.annotations.NullMarked;
