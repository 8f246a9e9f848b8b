/**
 * What people are told of, who wants to hear what where, and when they are left alone.
 */
@NullMarked
package io.fluffywaffle.notification.notice;

import org.jspecify.annotations.NullMarked;
