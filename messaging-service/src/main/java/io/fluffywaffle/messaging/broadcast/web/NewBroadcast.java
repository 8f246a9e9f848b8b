package io.fluffywaffle.messaging.broadcast.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.validation.PlainText;
import io.fluffywaffle.messaging.broadcast.TextToGroup;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A text to many.
 *
 * @param name what its author calls it
 * @param body with places like {@code {{first_name|there}}}
 * @param pageIds action pages: all who support them
 * @param from one of the account's numbers; its default one when absent
 * @param sendAt at once when absent
 * @param expected how many people its author was told
 */
record NewBroadcast(@Nullable @PlainText(max = 100) String name,
		@Size(max = 50, message = "are more than 50") @Nullable List<@NotNull UUID> groupIds,
		@Size(max = 50, message = "are more than 50") @Nullable List<@NotNull UUID> pageIds,
		@Size(max = 1000, message = "are more than 1000") @Nullable List<@NotNull UUID> clientIds,
		@NotBlank(message = "is empty") @Size(max = 1600, message = "is longer than 1600 characters") @Pattern(
				regexp = "[[^\\p{Cc}\\p{Cs}]\\n\\r\\t]*",
				message = "contains characters that cannot be sent") String body,
		@Nullable @Size(max = 40) String from, @Nullable Instant sendAt, @NotNull @Min(0) Integer expected) {

	TextToGroup text(UUID accountId) {
		return new PreviewRequest(this.groupIds, this.pageIds, this.clientIds, this.body, this.from).text(accountId);
	}

}
