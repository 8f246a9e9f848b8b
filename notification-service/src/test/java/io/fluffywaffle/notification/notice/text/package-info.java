/**
 * Texts that nobody reads.
 */
@NullMarked
package io.fluffywaffle.notification.notice.text;

import org.jspecify.annotations.NullMarked;
