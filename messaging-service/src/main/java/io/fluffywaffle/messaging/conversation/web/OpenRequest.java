package io.fluffywaffle.messaging.conversation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whom to text.
 *
 * @param to the person's phone, as people write it
 * @param from one of the account's numbers; its default one when absent
 */
record OpenRequest(@NotBlank @Size(max = 40) String to, @Nullable @Size(max = 40) String from) {
}
