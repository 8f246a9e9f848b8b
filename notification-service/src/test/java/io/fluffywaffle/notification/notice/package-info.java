/**
 * Notices, against real servers.
 */
@NullMarked
package io.fluffywaffle.notification.notice;

import org.jspecify.annotations.NullMarked;
