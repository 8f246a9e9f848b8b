/**
 * Conversations and their messages over REST.
 */
@NullMarked
package io.fluffywaffle.messaging.conversation.web;

import org.jspecify.annotations.NullMarked;
