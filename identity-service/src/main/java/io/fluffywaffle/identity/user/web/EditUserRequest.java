package io.fluffywaffle.identity.user.web;

import java.util.Optional;

import io.fluffywaffle.defaults.phone.PhoneNumbers;
import io.fluffywaffle.defaults.validation.ClearableText;
import io.fluffywaffle.defaults.validation.LanguageTag;
import io.fluffywaffle.defaults.validation.PlainText;
import io.fluffywaffle.defaults.validation.TimeZoneName;
import io.fluffywaffle.identity.user.UserEdit;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What to change; what is absent stays.
 *
 * @param phone in international form; null in JSON clears it
 */
record EditUserRequest(@PlainText(max = 60) @Nullable String firstName, @PlainText(max = 60) @Nullable String lastName,
		@Email(message = "is not an e-mail address") @Size(min = 3, max = 254,
				message = "is not an e-mail address") @Nullable String email,
		@JsonDeserialize(using = ClearableText.class) @Nullable Optional<@Size(max = 30) String> phone,
		@LanguageTag @Nullable String locale, @TimeZoneName @Nullable String timeZone) {

	UserEdit edit(@Nullable Long seenVersion) {
		return new UserEdit(seenVersion, stripped(this.firstName), stripped(this.lastName), stripped(this.email),
				(this.phone != null)
						? this.phone.filter((text) -> !text.isBlank()).map((text) -> PhoneNumbers.toE164(text, null))
						: null,
				this.locale, this.timeZone);
	}

	private static @Nullable String stripped(@Nullable String text) {
		return (text != null) ? text.strip() : null;
	}

}
