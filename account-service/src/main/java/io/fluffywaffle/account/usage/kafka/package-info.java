/**
 * Hears which texts came in, went out and failed.
 */
@NullMarked
package io.fluffywaffle.account.usage.kafka;

import org.jspecify.annotations.NullMarked;
