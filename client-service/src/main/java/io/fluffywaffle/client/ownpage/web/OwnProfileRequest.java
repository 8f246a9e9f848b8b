package io.fluffywaffle.client.ownpage.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.fluffywaffle.client.client.PersonName;
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

	/** What was left empty was not filled in. */
	Map<String, String> filledIn() {
		Map<String, String> filledIn = new LinkedHashMap<>(Objects.requireNonNullElse(this.fields, Map.of()));
		filledIn.values().removeIf((value) -> value == null || value.isBlank());
		return filledIn;
	}

	OwnProfile profile(Map<String, String> checked, Set<String> ownFields) {
		String mail = (this.email != null && !this.email.isBlank()) ? this.email.strip() : null;
		return new OwnProfile(PersonName.clean(this.name), mail, this.language, this.timeZone, checked, ownFields);
	}

}
