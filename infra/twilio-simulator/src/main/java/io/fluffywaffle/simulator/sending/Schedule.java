package io.fluffywaffle.simulator.sending;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

import io.fluffywaffle.simulator.error.TwilioErrors;
import io.fluffywaffle.simulator.message.Times;
import io.fluffywaffle.simulator.web.Form;
import org.jspecify.annotations.Nullable;

/** When a message may be sent at the earliest and at the latest. */
final class Schedule {

	private static final Duration SOONEST = Duration.ofMinutes(5);

	private static final Duration LATEST = Duration.ofDays(35);

	private static final int LONGEST_VALIDITY = 36_000;

	private Schedule() {
	}

	static @Nullable Instant sendAt(Form form, @Nullable String service, Instant now) {
		String type = form.given("ScheduleType").orElse(null);
		String text = form.given("SendAt").orElse(null);
		if (type == null && text == null) {
			return null;
		}
		if (service == null || !"fixed".equals(type)) {
			throw TwilioErrors.refuse(35117);
		}
		if (text == null) {
			throw TwilioErrors.refuse(35111);
		}
		Instant at = instant(text);
		if (at.isBefore(now.plus(SOONEST)) || at.isAfter(now.plus(LATEST))) {
			throw TwilioErrors.refuse(35114);
		}
		return at;
	}

	static @Nullable Instant expiresAt(Form form, Instant now) {
		String seconds = form.given("ValidityPeriod").orElse(null);
		if (seconds == null) {
			return null;
		}
		if (!seconds.matches("\\d{1,5}") || Integer.parseInt(seconds) < 1
				|| Integer.parseInt(seconds) > LONGEST_VALIDITY) {
			throw TwilioErrors.refuse(20422, "ValidityPeriod");
		}
		return now.plusSeconds(Integer.parseInt(seconds));
	}

	private static Instant instant(String text) {
		try {
			return Times.parse(text);
		}
		catch (DateTimeException ex) {
			throw TwilioErrors.refuse(35114);
		}
	}

}
