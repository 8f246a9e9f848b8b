/**
 * Hears which links were texted to whom.
 */
@NullMarked
package io.fluffywaffle.client.join.kafka;

import org.jspecify.annotations.NullMarked;
