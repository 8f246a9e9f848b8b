package io.fluffywaffle.client.client.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.client.client.ClientEdit;
import io.fluffywaffle.defaults.validation.ClearableText;
import io.fluffywaffle.defaults.validation.PlainText;
import io.fluffywaffle.defaults.validation.TimeZoneName;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What to change; what is absent stays.
 *
 * @param timeZone null in JSON gives the client the account's time zone
 */
record EditClientRequest(@Nullable String phone, @PlainText(max = 120) @Nullable String name,
		@JsonDeserialize(using = ClearableText.class) @Nullable Optional<@TimeZoneName String> timeZone,
		@Nullable Set<@NotNull UUID> groupIds) {

	ClientEdit edit(long seenVersion) {
		String stripped = (this.name != null) ? this.name.strip() : null;
		return new ClientEdit(seenVersion, this.phone, stripped, this.timeZone, this.groupIds);
	}

}
