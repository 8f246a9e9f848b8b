/**
 * The words of mails, in the reader's language.
 */
@NullMarked
package io.fluffywaffle.defaults.mail;

import org.jspecify.annotations.NullMarked;
