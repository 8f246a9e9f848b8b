package io.fluffywaffle.messaging.sending.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A text to send.
 *
 * @param body at most what the carrier takes
 * @param seen sequence of the newest message that the writer had on screen
 */
record NewMessage(
		@NotBlank(message = "is empty") @Size(max = 1600, message = "is longer than 1600 characters") @Pattern(
				regexp = "[[^\\p{Cc}\\p{Cs}]\\n\\r\\t]*",
				message = "contains characters that cannot be sent") String body,
		@Nullable Long seen) {
}
