package io.fluffywaffle.client.client.web;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.client.client.NewClient;
import io.fluffywaffle.defaults.validation.LanguageTag;
import io.fluffywaffle.defaults.validation.PlainText;
import io.fluffywaffle.defaults.validation.TimeZoneName;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A client to add; the phone in international form or as in the account's country. */
record AddClientRequest(@NotNull String phone, @NotNull @PlainText(max = 120) String name,
		@Size(max = 254) @Email(message = Words.NO_MAIL) @Nullable String email, @LanguageTag @Nullable String language,
		@TimeZoneName @Nullable String timeZone,
		@Size(max = Words.TAGS, message = Words.TOO_MANY) @Nullable Set<@NotNull @PlainText(max = 60) String> tags,
		@Size(max = Words.FIELDS, message = Words.TOO_MANY) @Nullable Map<String, @Nullable String> fields,
		@Nullable Set<@NotNull UUID> groupIds) {

	NewClient client() {
		return new NewClient(this.phone, this.name, Words.stripped(this.email), this.language, this.timeZone,
				Words.stripped(Objects.requireNonNullElse(this.tags, Set.of())),
				Words.stripped(Objects.requireNonNullElse(this.fields, Map.of())),
				Objects.requireNonNullElse(this.groupIds, Set.of()));
	}

}
