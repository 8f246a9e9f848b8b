package io.fluffywaffle.account.account.web;

import java.util.UUID;

import io.fluffywaffle.account.account.AccountProfile;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.validation.CountryCode;
import io.fluffywaffle.defaults.validation.LanguageTag;
import io.fluffywaffle.defaults.validation.PlainText;
import io.fluffywaffle.defaults.validation.TimeZoneName;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** What an admin says to open an account; the caller owns it where no owner is named. */
record OpenAccountRequest(@NotNull @PlainText(max = 80) String name,
		@Pattern(regexp = "#[0-9a-fA-F]{6}", message = "has to look like #1f6feb") @Nullable String colour,
		@TimeZoneName @Nullable String timeZone, @CountryCode @Nullable String country,
		@LanguageTag @Nullable String language, @Nullable UUID ownerId) {

	private static final String COLOUR = "#1f6feb";

	private static final String TIME_ZONE = "UTC";

	private static final String COUNTRY = "US";

	private static final String LANGUAGE = "en";

	AccountProfile profile() {
		return new AccountProfile(this.name.strip(), or(this.colour, COLOUR), or(this.timeZone, TIME_ZONE),
				or(this.country, COUNTRY), or(this.language, LANGUAGE));
	}

	UUID owner(CurrentUser caller) {
		return (this.ownerId != null) ? this.ownerId : caller.id();
	}

	/** The name of the owner where the token tells it. */
	@Nullable String ownerName(CurrentUser caller) {
		return owner(caller).equals(caller.id()) ? caller.name() : null;
	}

	private static String or(@Nullable String given, String fallback) {
		return (given != null) ? given : fallback;
	}

}
