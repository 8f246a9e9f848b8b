/**
 * How an account texts: its hours, limits, texts and keyword replies.
 */
@NullMarked
package io.fluffywaffle.account.settings;

import org.jspecify.annotations.NullMarked;
