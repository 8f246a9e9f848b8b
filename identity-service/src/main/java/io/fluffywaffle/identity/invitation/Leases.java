package io.fluffywaffle.identity.invitation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is redeeming which invitation. With each lease goes a job that looks after it, so
 * that nobody is half a user for long.
 */
@Service
class Leases {

	/** Longer than all calls of Keycloak together. */
	private static final Duration LENGTH = Duration.ofSeconds(60);

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final ObjectProvider<SchedulerClient> scheduler;

	private final Clock clock;

	Leases(JdbcClient jdbc, JsonMapper json, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.scheduler = scheduler;
		this.clock = clock;
	}

	/** Empty when somebody else has it or the invitation is not open any more. */
	@Transactional
	public Optional<Lease> take(UUID invitationId, Chosen chosen) {
		Instant now = this.clock.instant();
		Instant until = now.plus(LENGTH);
		Optional<Lease> lease = this.jdbc.sql("""
				update invitation set lease = lease + 1, leased_until = :until, chosen = cast(:chosen as jsonb),
					first_leased_at = coalesce(first_leased_at, :now)
				where id = :id and status = 'OPEN' and expires_at > :now
					and (leased_until is null or leased_until <= :now)
				returning id, lease, first_leased_at""")
			.param("until", Timestamp.from(until))
			.param("chosen", this.json.writeValueAsString(chosen))
			.param("now", Timestamp.from(now))
			.param("id", invitationId)
			.query((row, number) -> new Lease(row.getObject(1, UUID.class), row.getInt(2),
					row.getTimestamp(3).toInstant()))
			.optional();
		lease.ifPresent((taken) -> this.scheduler.getObject()
			.scheduleIfNotExists(
					Lease.JOB.instance(taken.invitationId() + "/" + taken.number()).data(taken).scheduledTo(until)));
		return lease;
	}

	/**
	 * Gives it back: nothing was done now. What an earlier holder may have left stays in
	 * the job's care.
	 */
	@Transactional
	public void release(Lease lease) {
		if (lease.number() == 1) {
			clear(lease);
		}
		else {
			end(lease);
		}
	}

	/** Nothing was ever done. */
	@Transactional
	public void clear(Lease lease) {
		this.jdbc.sql("update invitation set leased_until = null where id = ? and lease = ?")
			.params(lease.invitationId(), lease.number())
			.update();
	}

	/** Lets somebody else try at once; what may have been done is the job's to find. */
	@Transactional
	public void end(Lease lease) {
		this.jdbc.sql("update invitation set leased_until = ? where id = ? and lease = ? and leased_until is not null")
			.params(Timestamp.from(this.clock.instant()), lease.invitationId(), lease.number())
			.update();
	}

	/** Makes the invitation accepted, once. */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean use(Lease lease, UUID userId) {
		return this.jdbc.sql("""
				update invitation set status = 'ACCEPTED', user_id = ?, leased_until = null, chosen = null
				where id = ? and lease = ? and status = 'OPEN'""")
			.params(userId, lease.invitationId(), lease.number())
			.update() > 0;
	}

	/** What its holder chose, while it is neither used nor given back. */
	Optional<Chosen> unfinished(Lease lease) {
		return this.jdbc.sql("""
				select chosen from invitation
				where id = ? and lease = ? and status = 'OPEN' and leased_until is not null""")
			.params(lease.invitationId(), lease.number())
			.query(String.class)
			.optional()
			.map((chosen) -> this.json.readValue(chosen, Chosen.class));
	}

}
