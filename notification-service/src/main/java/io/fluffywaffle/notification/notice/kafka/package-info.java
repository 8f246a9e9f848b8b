/**
 * What other services tell becomes notices.
 */
@NullMarked
package io.fluffywaffle.notification.notice.kafka;

import org.jspecify.annotations.NullMarked;
