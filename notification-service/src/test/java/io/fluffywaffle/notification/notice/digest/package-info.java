/**
 * The morning's mail.
 */
@NullMarked
package io.fluffywaffle.notification.notice.digest;

import org.jspecify.annotations.NullMarked;
