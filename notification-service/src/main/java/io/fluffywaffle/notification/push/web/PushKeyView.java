package io.fluffywaffle.notification.push.web;

import org.jspecify.annotations.Nullable;

/**
 * With what browsers subscribe.
 *
 * @param key the public VAPID key in base64url; null while push is off
 */
record PushKeyView(@Nullable String key) {
}
