/**
 * What waits in the morning, as one mail.
 */
@NullMarked
package io.fluffywaffle.notification.notice.digest;

import org.jspecify.annotations.NullMarked;
