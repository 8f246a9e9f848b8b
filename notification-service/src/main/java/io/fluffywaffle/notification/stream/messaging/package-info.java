/**
 * What happened before, as messaging-service kept it.
 */
@NullMarked
package io.fluffywaffle.notification.stream.messaging;

import org.jspecify.annotations.NullMarked;
