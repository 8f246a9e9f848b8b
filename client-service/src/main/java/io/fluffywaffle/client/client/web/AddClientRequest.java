package io.fluffywaffle.client.client.web;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.client.client.NewClient;
import io.fluffywaffle.defaults.validation.PlainText;
import io.fluffywaffle.defaults.validation.TimeZoneName;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A client to add; the phone in international form or as in the account's country. */
record AddClientRequest(@NotNull String phone, @NotNull @PlainText(max = 120) String name,
		@TimeZoneName @Nullable String timeZone, @Nullable Set<@NotNull UUID> groupIds) {

	NewClient client() {
		return new NewClient(this.phone, this.name.strip(), this.timeZone,
				Objects.requireNonNullElse(this.groupIds, Set.of()));
	}

}
