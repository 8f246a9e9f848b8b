package io.fluffywaffle.messaging.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.fluffywaffle.messaging.account.AccountPolicies;
import io.fluffywaffle.messaging.account.AccountPolicy;
import io.fluffywaffle.messaging.account.RecipientLock;
import io.fluffywaffle.messaging.conversation.AccountSequence;
import io.fluffywaffle.messaging.conversation.AutomaticKind;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.Messages;
import io.fluffywaffle.messaging.delivery.StatusChanges;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The messages that wait to be sent: the rows themselves are the queue. Whoever claims
 * one has the right to one request to the carrier.
 */
@Component
@EnableConfigurationProperties(SendingProperties.class)
class SendQueue {

	/**
	 * One at a time in a conversation: texts arrive in the order they were written, and
	 * one whose fate is unknown can be recognised at the carrier.
	 */
	private static final String NEXT = """
			with next as materialized (
			    select m.id, m.account_id, m.from_number, m.to_number, m.segments, m.broadcast_id, m.automatic from message m
			    where m.account_id = ? and m.status = 'ready' and m.due_at <= now() and m.from_number <> all (?)
			      and (m.expires_at is null or m.expires_at > now())
			      and not exists (select 1 from message ahead
			          where ahead.conversation_id = m.conversation_id
			            and ahead.status in ('ready', 'dispatching', 'unknown')
			            and (ahead.status <> 'ready' or (ahead.priority, ahead.id) < (m.priority, m.id)))
			    order by m.priority, m.due_at, m.id limit ?
			    for update of m skip locked)
			select id, from_number, to_number, segments, broadcast_id, automatic from next where\s"""
			+ RecipientLock.tryToShare("account_id", "to_number");

	private static final String DISPATCH = """
			with claimed as (
			    update message set status = 'dispatching', attempt = attempt + 1, claimed_at = now(), waits_for = null,
			        lease_until = now() + make_interval(secs => ?)
			    where id = any (?) returning *),
			counted as (
			    insert into sent_segments (account_id, day, segments)
			    select account_id, ?, sum(segments) from claimed group by account_id
			    on conflict (account_id, day) do update set segments = sent_segments.segments + excluded.segments)
			select * from claimed""";

	private static final RowMapper<Candidate> CANDIDATE = (row, number) -> new Candidate(
			row.getObject("id", UUID.class), row.getString("from_number"), row.getString("to_number"),
			row.getInt("segments"), row.getObject("broadcast_id") != null,
			AutomaticKind.CODE.text().equals(row.getString("automatic")));

	private static final RowMapper<UUID> ID = (row, number) -> row.getObject(1, UUID.class);

	private final JdbcClient jdbc;

	private final AccountSequence sequence;

	private final AccountPolicies policies;

	private final Prohibitions prohibitions;

	private final List<Gate> gates;

	private final NumberPaces paces;

	private final HeldTexts held;

	private final WaitingTexts waiting;

	private final StatusChanges changes;

	private final Clock clock;

	private final Duration lease;

	SendQueue(JdbcClient jdbc, AccountSequence sequence, AccountPolicies policies, Prohibitions prohibitions,
			List<Gate> gates, NumberPaces paces, HeldTexts held, WaitingTexts waiting, StatusChanges changes,
			Clock clock, SendingProperties properties) {
		this.jdbc = jdbc;
		this.sequence = sequence;
		this.policies = policies;
		this.prohibitions = prohibitions;
		this.gates = gates;
		this.paces = paces;
		this.held = held;
		this.waiting = waiting;
		this.changes = changes;
		this.clock = clock;
		this.lease = properties.lease();
	}

	/** The accounts that have something to send now, in no order. */
	List<UUID> accountsWithWork() {
		return this.jdbc.sql("""
				select id from account where exists (select 1 from message
				    where account_id = account.id and status = 'ready' and due_at <= now())
				order by random()""").query(ID).list();
	}

	/**
	 * Claims messages of an account that are due, what a person waits for before bulk;
	 * messages to people who must not be texted are suppressed instead, and those that
	 * the account wants to leave later are held. When this has committed, nobody else
	 * will send what was claimed.
	 */
	@Transactional
	public List<Claim> claim(UUID accountId, int atMost) {
		long endsAt = System.nanoTime() + this.lease.toNanos();
		this.sequence.lock(List.of(accountId));
		AccountPolicy policy = this.policies.of(accountId);
		if (!policy.active()) {
			this.waiting.cancelSome(accountId);
			return List.of();
		}
		Optional<NumberPace> pace = this.paces.of(policy);
		List<Candidate> next = allowed(accountId, next(accountId, atMost, pace));
		List<Candidate> going = pass(policy, next, pace);
		List<Message> claimed = dispatch(going, policy.dayOf(this.clock.instant()));
		pace.ifPresent((settled) -> this.paces.settle(accountId, settled));
		return claimed.stream().map((message) -> new Claim(message, endsAt)).toList();
	}

	private List<Candidate> next(UUID accountId, int atMost, Optional<NumberPace> pace) {
		String[] closed = pace.map(NumberPace::closed).orElse(List.of()).toArray(String[]::new);
		return this.jdbc.sql(NEXT).params(accountId, closed, atMost).query(CANDIDATE).list();
	}

	private List<Candidate> allowed(UUID accountId, List<Candidate> next) {
		if (next.isEmpty()) {
			return next;
		}
		Set<UUID> forbidden = this.prohibitions.among(accountId, next);
		if (!forbidden.isEmpty()) {
			suppress(forbidden);
		}
		return next.stream().filter((text) -> !forbidden.contains(text.id())).toList();
	}

	private void suppress(Set<UUID> ids) {
		this.jdbc.sql("update message set status = 'suppressed' where id = any (?) returning *")
			.param(ids.toArray(UUID[]::new))
			.query(Messages.ROW)
			.list()
			.forEach(this.changes::tell);
	}

	private List<Candidate> pass(AccountPolicy policy, List<Candidate> candidates, Optional<NumberPace> pace) {
		Holds holds = new Holds();
		List<Candidate> passed = candidates;
		for (Gate gate : this.gates) {
			passed = gate.pass(policy, passed, holds);
		}
		this.held.hold(policy.accountId(), holds);
		return passed.stream()
			.filter((text) -> pace.isEmpty() || pace.get().take(text.from(), text.segments()))
			.toList();
	}

	private List<Message> dispatch(List<Candidate> going, LocalDate day) {
		if (going.isEmpty()) {
			return List.of();
		}
		Map<UUID, Message> claimed = this.jdbc.sql(DISPATCH)
			.params(this.lease.toMillis() / 1000.0, ids(going), day)
			.query(Messages.ROW)
			.stream()
			.collect(Collectors.toMap(Message::id, (message) -> message));
		return going.stream().map((text) -> claimed.get(text.id())).toList();
	}

	private static UUID[] ids(List<Candidate> texts) {
		return texts.stream().map(Candidate::id).toArray(UUID[]::new);
	}

}
