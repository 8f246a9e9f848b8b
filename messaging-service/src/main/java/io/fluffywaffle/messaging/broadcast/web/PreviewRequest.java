package io.fluffywaffle.messaging.broadcast.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.fluffywaffle.messaging.broadcast.Reach;
import io.fluffywaffle.messaging.broadcast.TextToGroup;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A text to many that is not sent yet.
 *
 * @param body with places like {@code {{first_name|there}}}
 * @param pageIds action pages: all who support them
 * @param from one of the account's numbers; its default one when absent
 */
record PreviewRequest(@Size(max = 50, message = "are more than 50") @Nullable List<@NotNull UUID> groupIds,
		@Size(max = 50, message = "are more than 50") @Nullable List<@NotNull UUID> pageIds,
		@Size(max = 1000, message = "are more than 1000") @Nullable List<@NotNull UUID> clientIds,
		@NotBlank(message = "is empty") @Size(max = 1600, message = "is longer than 1600 characters") @Pattern(
				regexp = "[[^\\p{Cc}\\p{Cs}]\\n\\r\\t]*",
				message = "contains characters that cannot be sent") String body,
		@Nullable @Size(max = 40) String from) {

	TextToGroup text(UUID accountId) {
		return new TextToGroup(accountId,
				new Reach(distinct(this.groupIds), distinct(this.pageIds), distinct(this.clientIds)), this.body,
				this.from);
	}

	private static List<UUID> distinct(@Nullable List<UUID> ids) {
		return Objects.requireNonNullElse(ids, List.<UUID>of()).stream().distinct().sorted().toList();
	}

}
