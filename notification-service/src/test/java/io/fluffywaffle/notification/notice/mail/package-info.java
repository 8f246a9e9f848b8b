/**
 * Mails about notices.
 */
@NullMarked
package io.fluffywaffle.notification.notice.mail;

import org.jspecify.annotations.NullMarked;
