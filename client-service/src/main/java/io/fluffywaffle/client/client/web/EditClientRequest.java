package io.fluffywaffle.client.client.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.client.client.ClientEdit;
import io.fluffywaffle.defaults.validation.ClearableText;
import io.fluffywaffle.defaults.validation.LanguageTag;
import io.fluffywaffle.defaults.validation.PlainText;
import io.fluffywaffle.defaults.validation.TimeZoneName;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What to change; what is absent stays.
 *
 * @param timeZone null in JSON gives the client the account's time zone
 * @param fields only the values to change; null or empty takes one away
 */
record EditClientRequest(@Nullable String phone, @PlainText(max = 120) @Nullable String name, @JsonDeserialize(
		using = ClearableText.class) @Nullable Optional<@Size(max = 254) @Email(message = Words.NO_MAIL) String> email,
		@JsonDeserialize(using = ClearableText.class) @Nullable Optional<@LanguageTag String> language,
		@JsonDeserialize(using = ClearableText.class) @Nullable Optional<@TimeZoneName String> timeZone,
		@Size(max = Words.TAGS, message = Words.TOO_MANY) @Nullable Set<@NotNull @PlainText(max = 60) String> tags,
		@Size(max = Words.FIELDS, message = Words.TOO_MANY) @Nullable Map<String, @Nullable String> fields,
		@Nullable Set<@NotNull UUID> groupIds) {

	ClientEdit edit() {
		return new ClientEdit(this.phone, this.name,
				(this.email != null) ? this.email.map(String::strip).filter((text) -> !text.isEmpty()) : null,
				this.language, this.timeZone, (this.tags != null) ? Words.stripped(this.tags) : null,
				(this.fields != null) ? Words.stripped(this.fields) : null, this.groupIds);
	}

}
