/**
 * Mails, against a real mail server.
 */
@NullMarked
package io.fluffywaffle.notification.mail;

import org.jspecify.annotations.NullMarked;
