package io.fluffywaffle.account.account.web;

import io.fluffywaffle.account.account.AccountEdit;
import io.fluffywaffle.defaults.validation.CountryCode;
import io.fluffywaffle.defaults.validation.LanguageTag;
import io.fluffywaffle.defaults.validation.PlainText;
import io.fluffywaffle.defaults.validation.TimeZoneName;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** What to change of an account; what is absent stays. */
record EditAccountRequest(@PlainText(max = 80) @Nullable String name,
		@Pattern(regexp = "#[0-9a-fA-F]{6}", message = "has to look like #1f6feb") @Nullable String colour,
		@TimeZoneName @Nullable String timeZone, @CountryCode @Nullable String country,
		@LanguageTag @Nullable String language) {

	AccountEdit edit() {
		return new AccountEdit((this.name != null) ? this.name.strip() : null, this.colour, this.timeZone, this.country,
				this.language);
	}

}
