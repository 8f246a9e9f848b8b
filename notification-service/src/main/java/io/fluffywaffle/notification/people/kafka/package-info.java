/**
 * Hears of people.
 */
@NullMarked
package io.fluffywaffle.notification.people.kafka;

import org.jspecify.annotations.NullMarked;
