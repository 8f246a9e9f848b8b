/**
 * A mail server that delivers nothing: it keeps what it is given and shows it on a page.
 */
@NullMarked
package io.fluffywaffle.local.mail;

import org.jspecify.annotations.NullMarked;
