/**
 * Replies that nobody writes: keywords, welcome, after hours, STOP and HELP.
 */
@NullMarked
package io.fluffywaffle.messaging.reply;

import org.jspecify.annotations.NullMarked;
