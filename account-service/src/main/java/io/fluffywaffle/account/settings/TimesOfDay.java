package io.fluffywaffle.account.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import io.fluffywaffle.account.account.Hours;
import org.jspecify.annotations.Nullable;

/**
 * Reads times of a day. They are kept as text, because a day ends at {@code 24:00}, and
 * sort as they are.
 */
final class TimesOfDay {

	private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

	private static final String END_OF_DAY = "24:00";

	private static final int MOST_PER_DAY = 10;

	private final Faults faults;

	TimesOfDay(Faults faults) {
		this.faults = faults;
	}

	/** The hours of one day by time; those that cannot be are left out. */
	List<Hours> ofDay(String place, @Nullable List<@Nullable HoursDraft> drafts) {
		List<Hours> day = new ArrayList<>();
		if (drafts == null || !this.faults.isAtMost(place, drafts, MOST_PER_DAY)) {
			return day;
		}
		for (int i = 0; i < drafts.size(); i++) {
			HoursDraft draft = drafts.get(i);
			Hours hours = span(place + "[" + i + "]", (draft != null) ? draft : new HoursDraft(null, null));
			if (hours != null) {
				addApart(place + "[" + i + "]", hours, day);
			}
		}
		day.sort(Comparator.comparing(Hours::from));
		return day;
	}

	/** Hours that begin before they end; null when they cannot be. */
	@Nullable Hours span(String place, HoursDraft draft) {
		String from = time(place + ".from", draft.from());
		String to = END_OF_DAY.equals(draft.to()) ? draft.to() : time(place + ".to", draft.to());
		if (from == null || to == null) {
			return null;
		}
		if (from.compareTo(to) >= 0) {
			this.faults.add(place + ".to", "has to be later than from; hours past midnight are two entries");
			return null;
		}
		return new Hours(from, to);
	}

	/** A time like 09:00; null when it is none. */
	@Nullable String time(String field, @Nullable String text) {
		if (text == null) {
			this.faults.add(field, "is missing");
			return null;
		}
		if (!TIME.matcher(text).matches()) {
			this.faults.add(field, "has to be a time like 09:00");
			return null;
		}
		return text;
	}

	/** Adds hours to others unless they overlap. */
	void addApart(String place, Hours hours, List<Hours> others) {
		others.stream()
			.filter((other) -> hours.from().compareTo(other.to()) < 0 && other.from().compareTo(hours.to()) < 0)
			.findFirst()
			.ifPresentOrElse((other) -> this.faults.add(place + ".from",
					"overlaps %s to %s".formatted(other.from(), other.to())), () -> others.add(hours));
	}

}
