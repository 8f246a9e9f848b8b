package io.fluffywaffle.messaging.sending;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.messaging.account.AccountPolicy;
import io.fluffywaffle.messaging.conversation.WaitsFor;
import io.fluffywaffle.messaging.hours.QuietHours;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Wakes nobody: it is the time where the person lives that counts. */
@Component
@Order(1)
class QuietHoursGate implements Gate {

	private final JdbcClient jdbc;

	private final Answers answers;

	private final Clock clock;

	QuietHoursGate(JdbcClient jdbc, Answers answers, Clock clock) {
		this.jdbc = jdbc;
		this.answers = answers;
		this.clock = clock;
	}

	@Override
	public List<Candidate> pass(AccountPolicy policy, List<Candidate> candidates, Holds holds) {
		QuietHours quiet = policy.settings().quietHours();
		if (quiet == null || candidates.isEmpty()) {
			return candidates;
		}
		Instant now = this.clock.instant();
		Map<String, String> zones = zonesOf(policy.accountId(), candidates);
		Set<UUID> awaited = this.answers.among(candidates);
		List<Candidate> passed = new ArrayList<>(candidates.size());
		for (Candidate text : candidates) {
			Optional<Instant> end = (text.isCode() || awaited.contains(text.id())) ? Optional.empty()
					: quiet.endAt(now, policy.zoneOf(zones.get(text.to())));
			end.ifPresentOrElse((until) -> holds.add(text, WaitsFor.QUIET_HOURS, until), () -> passed.add(text));
		}
		return passed;
	}

	private Map<String, String> zonesOf(UUID accountId, List<Candidate> candidates) {
		Map<String, String> zones = new HashMap<>();
		this.jdbc.sql("""
				select phone, time_zone from client
				where account_id = ? and phone = any (?) and time_zone is not null order by id""")
			.params(accountId, candidates.stream().map(Candidate::to).toArray(String[]::new))
			.query((row) -> {
				zones.put(row.getString("phone"), row.getString("time_zone"));
			});
		return zones;
	}

}
