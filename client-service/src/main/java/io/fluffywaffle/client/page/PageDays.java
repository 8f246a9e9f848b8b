package io.fluffywaffle.client.page;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts who came and went day by day. */
@Repository
public class PageDays {

	private final JdbcClient jdbc;

	private final Clock clock;

	PageDays(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The last days, today the last of them. */
	public List<PageDay> of(UUID accountId, UUID pageId, int days) {
		LocalDate today = LocalDate.now(this.clock.withZone(ZoneOffset.UTC));
		return this.jdbc.sql("""
				with people as (
					select (s.joined_at at time zone 'UTC')::date as joined, (%s at time zone 'UTC')::date as gone
					from supporter s join client c on c.id = s.client_id
					where s.account_id = :account and s.page_id = :page and c.merged_into is null),
				came as (select joined as day, count(*) as people from people group by joined),
				went as (select gone as day, count(*) as people from people where gone is not null group by gone)
				select d.day::date as day, coalesce(came.people, 0) as joined, coalesce(went.people, 0) as left
				from generate_series(:from::date, :to::date, interval '1 day') as d (day)
				left join came on came.day = d.day::date left join went on went.day = d.day::date
				order by d.day""".formatted(Supporters.LEFT_AT))
			.param("account", accountId)
			.param("page", pageId)
			.param("from", today.minusDays(days - 1L))
			.param("to", today)
			.query((row, index) -> new PageDay(row.getObject("day", LocalDate.class), row.getLong("joined"),
					row.getLong("left")))
			.list();
	}

}
