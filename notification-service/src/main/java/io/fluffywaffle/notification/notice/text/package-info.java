/**
 * Tells members that somebody texted, when nobody looked for a minute.
 */
@NullMarked
package io.fluffywaffle.notification.notice.text;

import org.jspecify.annotations.NullMarked;
