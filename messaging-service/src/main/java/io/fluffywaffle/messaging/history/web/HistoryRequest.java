package io.fluffywaffle.messaging.history.web;

import java.time.Instant;
import java.util.List;

import io.fluffywaffle.defaults.validation.PlainText;
import io.fluffywaffle.messaging.conversation.Direction;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Texts to take over from another system. */
record HistoryRequest(@NotEmpty @Size(max = 5000) List<@Valid @NotNull Item> messages) {

	// PostgreSQL has no NUL, UTF-8 no half of a surrogate pair
	private static final String STORABLE = "(?s)[^\\x00\\p{Cs}]*";

	/**
	 * One of them.
	 *
	 * @param externalId its id in the other system
	 * @param client the client's phone
	 * @param number our phone
	 */
	record Item(@NotNull @PlainText(max = 200) String externalId, @NotBlank @Size(max = 40) String client,
			@NotBlank @Size(max = 40) String number, @NotNull Direction direction,
			@NotNull @Size(max = 1600) @Pattern(regexp = STORABLE,
					message = "holds characters that no text can have") String body,
			@NotNull @PastOrPresent Instant at, @Nullable @PlainText(max = 200) String authorName) {
	}

}
