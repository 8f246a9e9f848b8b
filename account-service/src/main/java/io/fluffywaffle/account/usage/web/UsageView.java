package io.fluffywaffle.account.usage.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.fluffywaffle.account.usage.Traffic;
import io.fluffywaffle.account.usage.TwoWay;

/** How much was texted on each day of UTC, and altogether. */
record UsageView(List<DayView> days, TwoWay total) {

	static UsageView of(Map<LocalDate, TwoWay> byDay) {
		return new UsageView(days(byDay), TwoWay.sum(byDay.values()));
	}

	static List<DayView> days(Map<LocalDate, TwoWay> byDay) {
		return byDay.entrySet()
			.stream()
			.map((day) -> new DayView(day.getKey(), day.getValue().received(), day.getValue().sent()))
			.toList();
	}

	/** One of the days. */
	record DayView(LocalDate day, Traffic received, Traffic sent) {
	}

}
