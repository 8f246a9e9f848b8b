/**
 * Hears who texted which word.
 */
@NullMarked
package io.fluffywaffle.client.keyword.kafka;

import org.jspecify.annotations.NullMarked;
