package io.fluffywaffle.account.settings;

import java.math.BigDecimal;
import java.util.Map;

import io.fluffywaffle.account.account.OptOutAnswer;
import org.jspecify.annotations.Nullable;

/** Settings as somebody wrote them: all but the keyword replies, absent is none. */
public record SettingsDraft(@Nullable BusinessHoursDraft businessHours, @Nullable String afterHoursReply,
		@Nullable String welcome, @Nullable OptOutAnswer optOutAnsweredBy,
		@Nullable Map<String, @Nullable String> stopTexts, @Nullable Map<String, @Nullable String> helpTexts,
		@Nullable HoursDraft quietHours, @Nullable FrequencyCapDraft frequencyCap, @Nullable Integer dailyStop,
		@Nullable BigDecimal pace, @Nullable Integer retentionDays) {
}
