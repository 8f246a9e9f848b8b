package io.fluffywaffle.messaging.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.messaging.account.AccountPolicy;
import io.fluffywaffle.messaging.account.AccountSettings.FrequencyCap;
import io.fluffywaffle.messaging.conversation.WaitsFor;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets nobody be texted more often than the account wants. */
@Component
@Order(2)
class FrequencyCapGate implements Gate {

	/**
	 * Only texts written so lately are looked through: none waits longer to be sent.
	 */
	private static final String LATELY = "interval '366 days'";

	private final JdbcClient jdbc;

	private final Answers answers;

	FrequencyCapGate(JdbcClient jdbc, Answers answers) {
		this.jdbc = jdbc;
		this.answers = answers;
	}

	@Override
	public List<Candidate> pass(AccountPolicy policy, List<Candidate> candidates, Holds holds) {
		FrequencyCap cap = policy.settings().frequencyCap();
		if (cap == null || candidates.isEmpty()) {
			return candidates;
		}
		Map<String, List<Instant>> sent = sent(policy.accountId(), candidates, cap);
		Set<UUID> awaited = this.answers.among(candidates);
		Map<String, Integer> going = new HashMap<>();
		List<Candidate> passed = new ArrayList<>(candidates.size());
		for (Candidate text : candidates) {
			List<Instant> lately = sent.getOrDefault(text.to(), List.of());
			boolean free = text.isCode() || awaited.contains(text.id());
			if (!free && lately.size() >= cap.texts()) {
				// the newest that has to be past for one more
				Instant last = lately.get(cap.texts() - 1);
				holds.add(text, WaitsFor.FREQUENCY_CAP, last.plus(Duration.ofHours(cap.hours())));
			}
			else if (free || lately.size() + going.getOrDefault(text.to(), 0) < cap.texts()) {
				going.merge(text.to(), 1, Integer::sum);
				passed.add(text);
			}
		}
		return passed;
	}

	/** When each person was texted within the cap's hours, newest first. */
	private Map<String, List<Instant>> sent(UUID accountId, List<Candidate> candidates, FrequencyCap cap) {
		Map<String, List<Instant>> sent = new HashMap<>();
		this.jdbc.sql("""
				select c.phone, m.claimed_at from conversation c join message m on m.conversation_id = c.id
				where c.account_id = ? and c.phone = any (?) and m.direction = 'outbound'
				  and m.at > now() - %s and m.claimed_at > now() - make_interval(hours => ?)
				  and m.status not in ('ready', 'scheduled', 'refused', 'suppressed', 'cancelled', 'expired')
				  and m.automatic is distinct from 'code'
				order by m.claimed_at desc""".formatted(LATELY))
			.params(accountId, candidates.stream().map(Candidate::to).distinct().toArray(String[]::new), cap.hours())
			.query((row) -> {
				sent.computeIfAbsent(row.getString("phone"), (phone) -> new ArrayList<>())
					.add(row.getTimestamp("claimed_at").toInstant());
			});
		return sent;
	}

}
