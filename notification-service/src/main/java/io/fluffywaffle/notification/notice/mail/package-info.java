/**
 * Notices as mails, and the links that end them.
 */
@NullMarked
package io.fluffywaffle.notification.notice.mail;

import org.jspecify.annotations.NullMarked;
