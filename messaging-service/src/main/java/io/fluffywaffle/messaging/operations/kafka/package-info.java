/**
 * What needs a person, in Kafka.
 */
@NullMarked
package io.fluffywaffle.messaging.operations.kafka;

import org.jspecify.annotations.NullMarked;
