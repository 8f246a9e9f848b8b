/**
 * What this instance hears: every activity, every change of members.
 */
@NullMarked
package io.fluffywaffle.notification.stream.kafka;

import org.jspecify.annotations.NullMarked;
