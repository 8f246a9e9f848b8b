package io.fluffywaffle.client.importing;

import java.util.Map;
import java.util.Set;

import io.fluffywaffle.defaults.validation.LanguageTag;
import io.fluffywaffle.defaults.validation.PlainText;
import io.fluffywaffle.defaults.validation.TimeZoneName;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a row says about somebody; null where it says nothing.
 *
 * @param phone E.164
 */
record ReadRow(String phone, @PlainText(max = 120) @Nullable String name,
		@Size(max = 254) @Email(message = "is not a mail address") @Nullable String email,
		@LanguageTag @Nullable String language, @TimeZoneName @Nullable String timeZone,
		Set<@PlainText(max = 60) String> tags, @Size(max = 2000) @Nullable String note, Map<String, String> fields) {
}
