package io.fluffywaffle.messaging.retention;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.messaging.account.AccountPolicies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goes through the accounts that do not keep their texts for ever. */
@Component
class Retention {

	private static final Logger log = LoggerFactory.getLogger(Retention.class);

	private final JdbcClient jdbc;

	private final AccountPolicies policies;

	private final OldTexts texts;

	private final Clock clock;

	Retention(JdbcClient jdbc, AccountPolicies policies, OldTexts texts, Clock clock) {
		this.jdbc = jdbc;
		this.policies = policies;
		this.texts = texts;
		this.clock = clock;
	}

	void deleteWhatIsTooOld() {
		this.jdbc.sql("select id from account order by id").query(UUID.class).list().forEach(this::tryToDeleteOf);
	}

	/** One account that has a problem does not keep the others from it. */
	private void tryToDeleteOf(UUID accountId) {
		try {
			deleteOf(accountId);
		}
		catch (RuntimeException ex) {
			log.error("Old texts of account {} are not deleted for now", accountId, ex);
		}
	}

	private void deleteOf(UUID accountId) {
		Optional.ofNullable(this.policies.of(accountId).settings().retentionDays())
			.map((days) -> this.clock.instant().minus(Duration.ofDays(days)))
			.ifPresent((before) -> deleteOf(accountId, before));
	}

	private void deleteOf(UUID accountId, Instant before) {
		List<UUID> deleted = this.texts.deleteSome(accountId, before);
		while (!deleted.isEmpty()) {
			deleted = this.texts.deleteSome(accountId, before);
		}
		while (deleteChanges(accountId, before) > 0) {
			// the next ones
		}
		deleteBroadcasts(accountId, before);
	}

	/** Their recipients' texts go with them. */
	private void deleteBroadcasts(UUID accountId, Instant before) {
		this.jdbc.sql("""
				delete from broadcast where account_id = ? and coalesce(started_at, created_at) < ?
				  and state in ('stopped', 'done')""").params(accountId, Timestamp.from(before)).update();
	}

	/** What browsers were told holds the texts as well. It is as old as its number. */
	private int deleteChanges(UUID accountId, Instant before) {
		return this.jdbc.sql("""
				delete from activity where account_id = :account and sequence in (
				    select sequence from (select sequence, at from activity where account_id = :account
				        order by sequence limit 1000) oldest where at < :before)""")
			.param("account", accountId)
			.param("before", Timestamp.from(before))
			.update();
	}

}
