package io.fluffywaffle.account.statement;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import io.fluffywaffle.account.usage.AccountName;
import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.defaults.outbox.OutgoingEvent;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps for each month that is over who paid for what on which terms when it ended: what
 * is agreed on later does not change its statement.
 */
@Component
class MonthEnds {

	private final JdbcClient jdbc;

	private final CurrentPayers current;

	private final JsonMapper json;

	private final Outbox outbox;

	private final Clock clock;

	MonthEnds(JdbcClient jdbc, CurrentPayers current, JsonMapper json, Outbox outbox, Clock clock) {
		this.jdbc = jdbc;
		this.current = current;
		this.json = json;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** The month that is not over, in UTC. */
	YearMonth thisMonth() {
		return YearMonth.from(this.clock.instant().atOffset(ZoneOffset.UTC));
	}

	/** Writes down the terms of a month that is over, the first time only. */
	@Transactional
	public void end(YearMonth month) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		int first = this.jdbc.sql("insert into statement_month (month, ended_at) values (?, ?) on conflict do nothing")
			.params(day(month), Timestamp.from(now))
			.update();
		if (first == 1) {
			List<Payer> payers = this.current.all().stream().filter((payer) -> !payer.since().isAfter(month)).toList();
			payers.forEach((payer) -> keep(month, payer));
			// nobody waits for statements of long ago
			if (month.equals(thisMonth().minusMonths(1))) {
				this.outbox.appendAll(payers.stream().flatMap((payer) -> ready(month, payer, now)).toList());
			}
		}
	}

	private void keep(YearMonth month, Payer payer) {
		this.jdbc.sql("insert into statement_terms (month, company_id, terms) values (?, ?, cast(? as jsonb))")
			.params(day(month), payer.companyId(), this.json.writeValueAsString(payer))
			.update();
	}

	private static Stream<OutgoingEvent> ready(YearMonth month, Payer payer, Instant at) {
		return Stream
			.concat(Stream.of(StatementReady.of(null, payer, month, at)),
					payer.accounts()
						.stream()
						.map(AccountName::id)
						.map((accountId) -> StatementReady.of(accountId, payer, month, at)))
			.map(StatementReady::toEvent);
	}

	/** Writes down the terms of the month before this one. */
	@Transactional
	public void endLast() {
		end(thisMonth().minusMonths(1));
	}

	/** The company as it was when the month ended. */
	Optional<Payer> find(YearMonth month, UUID companyId) {
		return this.jdbc.sql("select terms from statement_terms where month = ? and company_id = ?")
			.params(day(month), companyId)
			.query(String.class)
			.optional()
			.map((terms) -> this.json.readValue(terms, Payer.class));
	}

	/** Who paid for the account when the month ended. */
	Optional<UUID> payerOf(YearMonth month, UUID accountId) {
		return this.jdbc.sql("""
				select company_id from statement_terms
				where month = ? and terms @> jsonb_build_object('accounts',
				    jsonb_build_array(jsonb_build_object('id', cast(? as text))))""")
			.params(day(month), accountId.toString())
			.query(UUID.class)
			.optional();
	}

	static LocalDate day(YearMonth month) {
		return month.atDay(1);
	}

}
