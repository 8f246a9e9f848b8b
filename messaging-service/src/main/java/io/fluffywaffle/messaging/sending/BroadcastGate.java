package io.fluffywaffle.messaging.sending;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.fluffywaffle.messaging.account.AccountPolicy;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.Messages;
import io.fluffywaffle.messaging.delivery.StatusChanges;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets texts to many go while their broadcast runs, to people who agreed to them. It is
 * asked under the account's lock, which whoever pauses or stops a broadcast takes as
 * well, and after the recipients' locks are shared, which whoever changes a consent
 * takes.
 */
@Component
@Order(0)
class BroadcastGate implements Gate {

	/**
	 * Only people whose consent client-service knew are recipients. Where that has not
	 * arrived here, it is on its way: behind a large import, that takes minutes. Two who
	 * turned out to be one person since get one text, under the client that stayed.
	 */
	private static final String LOOK = """
			select m.id, b.state,
			    case when exists (select 1 from client c where c.account_id = m.account_id and c.phone = m.to_number
			            and (c.paused or c.consent = 'withdrawn')) then 'no'
			        when exists (select 1 from client c join client s on s.id = c.merged_into
			            join broadcast_recipient r on r.broadcast_id = m.broadcast_id and r.phone = s.phone
			            where c.account_id = m.account_id and c.phone = m.to_number) then 'no'
			        when exists (select 1 from client c where c.account_id = m.account_id and c.phone = m.to_number
			            and c.consent = 'given') then 'yes'
			        when m.at < now() - interval '1 hour' then 'no'
			        else 'unheard' end as agreed
			from message m left join broadcast b on b.id = m.broadcast_id
			where m.id = any (?) and m.broadcast_id is not null""";

	private static final RowMapper<Look> ROW = (row, number) -> new Look(row.getObject("id", UUID.class),
			verdict(String.valueOf(row.getString("state")), row.getString("agreed")));

	private final JdbcClient jdbc;

	private final StatusChanges changes;

	BroadcastGate(JdbcClient jdbc, StatusChanges changes) {
		this.jdbc = jdbc;
		this.changes = changes;
	}

	@Override
	public List<Candidate> pass(AccountPolicy policy, List<Candidate> candidates, Holds holds) {
		if (candidates.stream().noneMatch(Candidate::isBroadcast)) {
			return candidates;
		}
		Map<UUID, Look> looks = this.jdbc.sql(LOOK)
			.param(candidates.stream().map(Candidate::id).toArray(UUID[]::new))
			.query(ROW)
			.list()
			.stream()
			.collect(Collectors.toMap(Look::messageId, Function.identity()));
		List<Candidate> passed = candidates.stream()
			.filter((text) -> !looks.containsKey(text.id()) || looks.get(text.id()).verdict() == Verdict.GO)
			.toList();
		for (Verdict verdict : Verdict.values()) {
			apply(policy.accountId(), verdict,
					looks.values().stream().filter((look) -> look.verdict() == verdict).map(Look::messageId).toList());
		}
		return passed;
	}

	private void apply(UUID accountId, Verdict verdict, List<UUID> ids) {
		if (ids.isEmpty() || verdict == Verdict.GO) {
			return;
		}
		List<Message> changed = this.jdbc
			.sql("update message set " + verdict.change + " where id = any (?) returning *")
			.param(ids.toArray(UUID[]::new))
			.query(Messages.ROW)
			.list();
		if (verdict != Verdict.LOOK_AGAIN) {
			this.changes.tellAll(accountId, changed);
		}
	}

	private static Verdict verdict(String state, String agreed) {
		return switch (state) {
			case "sending" -> switch (agreed) {
				case "yes" -> Verdict.GO;
				case "no" -> Verdict.SUPPRESS;
				default -> Verdict.LOOK_AGAIN;
			};
			case "paused" -> Verdict.WAIT;
			default -> Verdict.CANCEL;
		};
	}

	private record Look(UUID messageId, Verdict verdict) {
	}

	private enum Verdict {

		GO(""), WAIT("status = 'scheduled', due_at = null, waits_for = null"),
		LOOK_AGAIN("due_at = now() + interval '2 seconds'"), SUPPRESS("status = 'suppressed'"),
		CANCEL("status = 'cancelled', waits_for = null");

		private final String change;

		Verdict(String change) {
			this.change = change;
		}

	}

}
