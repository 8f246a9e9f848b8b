package io.fluffywaffle.account.statement;

import java.sql.Timestamp;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was corrected. The table takes in and keeps, nothing else. */
@Repository
class Corrections {

	private final JdbcClient jdbc;

	Corrections(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of one statement, the oldest first. */
	List<Correction> of(UUID companyId, YearMonth month) {
		return this.jdbc.sql("select * from statement_correction where company_id = ? and month = ? order by at, id")
			.params(companyId, MonthEnds.day(month))
			.query((row, index) -> new Correction(row.getObject("id", UUID.class),
					row.getObject("account_id", UUID.class), row.getBigDecimal("amount"), row.getString("currency"),
					row.getString("reason"), row.getObject("by_id", UUID.class), row.getString("by_name"),
					row.getTimestamp("at").toInstant()))
			.list();
	}

	void append(UUID companyId, YearMonth month, Correction correction) {
		this.jdbc.sql("""
				insert into statement_correction (id, company_id, month, account_id, amount, currency, reason, by_id,
				    by_name, at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(correction.id(), companyId, MonthEnds.day(month))
			.param(correction.accountId())
			.params(correction.amount(), correction.currency(), correction.reason(), correction.byId(),
					correction.byName(), Timestamp.from(correction.at()))
			.update();
	}

}
