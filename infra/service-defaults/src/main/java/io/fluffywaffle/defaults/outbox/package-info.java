/**
 * Facts written in the business transaction and relayed to Kafka in order, at least once.
 */
@NullMarked
package io.fluffywaffle.defaults.outbox;

import org.jspecify.annotations.NullMarked;
