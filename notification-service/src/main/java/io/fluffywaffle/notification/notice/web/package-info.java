/**
 * A person's own notices and settings over REST, and the page that ends mails.
 */
@NullMarked
package io.fluffywaffle.notification.notice.web;

import org.jspecify.annotations.NullMarked;
