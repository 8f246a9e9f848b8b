/**
 * Hears what happens in conversations.
 */
@NullMarked
package io.fluffywaffle.notification.notice.text.kafka;

import org.jspecify.annotations.NullMarked;
