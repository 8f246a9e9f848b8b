package io.fluffywaffle.account.settings.web;

import java.math.BigDecimal;
import java.util.Map;

import io.fluffywaffle.account.account.AccountSettings;
import io.fluffywaffle.account.account.BusinessHours;
import io.fluffywaffle.account.account.FrequencyCap;
import io.fluffywaffle.account.account.OptOutAnswer;
import io.fluffywaffle.account.account.QuietHours;
import org.jspecify.annotations.Nullable;

/** How an account texts, but for its keyword replies. */
record SettingsView(@Nullable BusinessHours businessHours, @Nullable String afterHoursReply, @Nullable String welcome,
		OptOutAnswer optOutAnsweredBy, Map<String, String> stopTexts, Map<String, String> helpTexts,
		@Nullable QuietHours quietHours, @Nullable FrequencyCap frequencyCap, @Nullable Integer dailyStop,
		@Nullable BigDecimal pace, @Nullable Integer retentionDays) {

	static SettingsView of(AccountSettings settings) {
		return new SettingsView(settings.businessHours(), settings.afterHoursReply(), settings.welcome(),
				settings.optOutAnsweredBy(), settings.stopTexts(), settings.helpTexts(), settings.quietHours(),
				settings.frequencyCap(), settings.dailyStop(), settings.pace(), settings.retentionDays());
	}

}
