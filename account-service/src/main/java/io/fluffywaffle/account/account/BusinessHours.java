package io.fluffywaffle.account.account;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * When an account is open.
 *
 * @param days the hours of all seven days, {@code monday} first; none: closed
 */
public record BusinessHours(Map<String, List<Hours>> days, List<Holiday> holidays) {

	/** Puts the days in their order and completes them. */
	public BusinessHours(@Nullable Map<String, List<Hours>> days, @Nullable List<Holiday> holidays) {
		this.days = week((days != null) ? days : Map.of());
		this.holidays = (holidays != null) ? List.copyOf(holidays) : List.of();
	}

	private static Map<String, List<Hours>> week(Map<String, List<Hours>> days) {
		Map<String, List<Hours>> week = LinkedHashMap.newLinkedHashMap(DayOfWeek.values().length);
		for (DayOfWeek day : DayOfWeek.values()) {
			String name = day.name().toLowerCase(Locale.ROOT);
			week.put(name, List.copyOf(days.getOrDefault(name, List.of())));
		}
		return Collections.unmodifiableMap(week);
	}

}
