package io.fluffywaffle.account.settings;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Business hours as somebody wrote them.
 *
 * @param days by {@code monday} to {@code sunday}; a day that is absent is closed
 */
public record BusinessHoursDraft(@Nullable Map<String, @Nullable List<@Nullable HoursDraft>> days,
		@Nullable List<@Nullable HolidayDraft> holidays) {
}
