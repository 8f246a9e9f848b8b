package io.fluffywaffle.account.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.fluffywaffle.account.account.BusinessHours;
import io.fluffywaffle.account.account.Holiday;
import io.fluffywaffle.account.account.Hours;
import org.jspecify.annotations.Nullable;

/** Reads business hours and says what is wrong with them. */
final class BusinessHoursReader {

	private static final Set<String> WEEKDAYS = Arrays.stream(DayOfWeek.values())
		.map((day) -> day.name().toLowerCase(Locale.ROOT))
		.collect(Collectors.toUnmodifiableSet());

	private static final Hours ALL_DAY = new Hours("00:00", "24:00");

	private static final int MOST_HOLIDAYS = 200;

	private static final int LONGEST_NAME = 80;

	private final Faults faults;

	private final TimesOfDay times;

	BusinessHoursReader(Faults faults) {
		this.faults = faults;
		this.times = new TimesOfDay(faults);
	}

	@Nullable BusinessHours read(String place, @Nullable BusinessHoursDraft draft) {
		if (draft == null) {
			return null;
		}
		Map<String, List<Hours>> days = new HashMap<>();
		if (draft.days() == null) {
			this.faults.add(place + ".days", "is missing");
			return null;
		}
		for (Map.Entry<String, @Nullable List<@Nullable HoursDraft>> day : draft.days().entrySet()) {
			String field = place + ".days." + day.getKey();
			if (WEEKDAYS.contains(day.getKey())) {
				days.put(day.getKey(), this.times.ofDay(field, day.getValue()));
			}
			else {
				this.faults.add(field, "is no day of the week, such as monday");
			}
		}
		return new BusinessHours(days, holidays(place + ".holidays", draft.holidays()));
	}

	private List<Holiday> holidays(String place, @Nullable List<@Nullable HolidayDraft> drafts) {
		List<Holiday> holidays = new ArrayList<>();
		Map<LocalDate, List<Hours>> closed = new HashMap<>();
		if (drafts == null || !this.faults.isAtMost(place, drafts, MOST_HOLIDAYS)) {
			return holidays;
		}
		for (int i = 0; i < drafts.size(); i++) {
			HolidayDraft draft = drafts.get(i);
			add(place + "[" + i + "]", (draft != null) ? draft : new HolidayDraft(null, null, null, null), holidays,
					closed);
		}
		holidays.sort(Comparator.comparing(Holiday::date));
		return holidays;
	}

	private void add(String field, HolidayDraft draft, List<Holiday> holidays, Map<LocalDate, List<Hours>> closed) {
		String name = this.faults.line(field + ".name", draft.name(), LONGEST_NAME);
		LocalDate date = date(field + ".date", draft.date());
		boolean allDay = draft.from() == null && draft.to() == null;
		Hours hours = allDay ? ALL_DAY : this.times.span(field, new HoursDraft(draft.from(), draft.to()));
		if (date == null || hours == null) {
			return;
		}
		List<Hours> sameDay = closed.computeIfAbsent(date, (day) -> new ArrayList<>());
		if (!sameDay.isEmpty() && (allDay || sameDay.contains(ALL_DAY))) {
			this.faults.add(field + ".date", "is a holiday already");
			return;
		}
		this.times.addApart(field, hours, sameDay);
		holidays.add(new Holiday(date, name, draft.from(), draft.to()));
	}

	private @Nullable LocalDate date(String field, @Nullable String text) {
		if (text == null) {
			this.faults.add(field, "is missing");
			return null;
		}
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			this.faults.add(field, "has to be a date like 2026-12-25");
			return null;
		}
	}

}
