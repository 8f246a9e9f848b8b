package io.fluffywaffle.messaging.sending;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.fluffywaffle.messaging.account.AccountPolicy;
import io.fluffywaffle.messaging.conversation.WaitsFor;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets no more segments leave on a day of the account than it wants to pay for. */
@Component
@Order(3)
class DailyStopGate implements Gate {

	private final SentSegments sent;

	private final Clock clock;

	DailyStopGate(SentSegments sent, Clock clock) {
		this.sent = sent;
		this.clock = clock;
	}

	@Override
	public List<Candidate> pass(AccountPolicy policy, List<Candidate> candidates, Holds holds) {
		Integer stop = policy.settings().dailyStop();
		if (stop == null || candidates.isEmpty()) {
			return candidates;
		}
		LocalDate today = policy.dayOf(this.clock.instant());
		Instant tomorrow = today.plusDays(1).atStartOfDay(policy.zone()).toInstant();
		int left = stop - this.sent.on(policy.accountId(), today);
		int going = 0;
		List<Candidate> passed = new ArrayList<>(candidates.size());
		for (Candidate text : candidates) {
			if (text.segments() > left) {
				holds.add(text, WaitsFor.DAILY_STOP, tomorrow);
			}
			// else it would fit, but for those before it, which may not go after all
			else if (going + text.segments() <= left) {
				going += text.segments();
				passed.add(text);
			}
		}
		return passed;
	}

}
