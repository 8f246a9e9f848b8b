package io.fluffywaffle.client.join.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import io.fluffywaffle.defaults.validation.LanguageTag;
import io.fluffywaffle.defaults.validation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote into the form.
 *
 * @param phone null for the one that the link was texted to
 * @param website what people do not see and only robots fill in
 */
record CodeRequest(@NotNull @Size(max = 100) String place, @NotNull @PlainText(max = 120) String name,
		@Nullable String phone, @NotNull @LanguageTag String language,
		@Nullable @Size(max = 50) Map<String, String> fields, @Nullable String website) {

	boolean robot() {
		return this.website != null && !this.website.isBlank();
	}

	/** What was left empty was not filled in. */
	Map<String, String> filledIn() {
		Map<String, String> filledIn = new LinkedHashMap<>(Objects.requireNonNullElse(this.fields, Map.of()));
		filledIn.values().removeIf((value) -> value == null || value.isBlank());
		return filledIn;
	}

}
