/**
 * Mails to people: each waits in the database until the mail server has taken it.
 */
@NullMarked
package io.fluffywaffle.notification.mail;

import org.jspecify.annotations.NullMarked;
