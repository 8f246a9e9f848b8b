package io.fluffywaffle.identity.profile.web;

import io.fluffywaffle.defaults.validation.PlainText;
import io.fluffywaffle.defaults.validation.TimeZoneName;
import io.fluffywaffle.identity.profile.ProfileEdit;
import org.jspecify.annotations.Nullable;

/** What to change; what is absent stays. */
record EditMeRequest(@PlainText(max = 80) @Nullable String name, @LanguageTag @Nullable String locale,
		@TimeZoneName @Nullable String timeZone) {

	ProfileEdit edit(@Nullable Long seenVersion) {
		return new ProfileEdit(seenVersion, (this.name != null) ? this.name.strip() : null, this.locale, this.timeZone);
	}

}
