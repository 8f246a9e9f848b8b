/**
 * Conversations with the people who text us, and the messages in them.
 */
@NullMarked
package io.fluffywaffle.messaging.conversation;

import org.jspecify.annotations.NullMarked;
