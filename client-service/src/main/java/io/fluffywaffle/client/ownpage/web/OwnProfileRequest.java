package io.fluffywaffle.client.ownpage.web;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.fluffywaffle.client.ownpage.OwnProfile;
import io.fluffywaffle.defaults.validation.LanguageTag;
import io.fluffywaffle.defaults.validation.PlainText;
import io.fluffywaffle.defaults.validation.TimeZoneName;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a client says about themselves; absent means nothing. */
record OwnProfileRequest(@NotNull @Size(max = 100) String own, @Nullable @Size(max = 100) String session,
		@NotNull @PlainText(max = 120) String name, @Nullable @Email @Size(max = 254) String email,
		@LanguageTag @Nullable String language, @TimeZoneName @Nullable String timeZone,
		@Nullable @Size(max = 50) Map<String, String> fields) {

	Map<String, String> filledIn() {
		return Objects.requireNonNullElse(this.fields, Map.of());
	}

	OwnProfile profile(Map<String, String> checked, Set<String> ownFields) {
		return new OwnProfile(this.name.strip(), this.email, this.language, this.timeZone, checked, ownFields);
	}

}
