/**
 * Who takes care of a conversation.
 */
@NullMarked
package io.fluffywaffle.messaging.assigning;

import org.jspecify.annotations.NullMarked;
