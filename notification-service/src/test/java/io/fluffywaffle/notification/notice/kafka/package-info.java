/**
 * Tests of what other services tell becoming notices.
 */
@NullMarked
package io.fluffywaffle.notification.notice.kafka;

import org.jspecify.annotations.NullMarked;
