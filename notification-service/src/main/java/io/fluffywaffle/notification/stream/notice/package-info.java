/**
 * Notices, live: how many are unread and what is new, to each person wherever they read.
 */
@NullMarked
package io.fluffywaffle.notification.stream.notice;

import org.jspecify.annotations.NullMarked;
