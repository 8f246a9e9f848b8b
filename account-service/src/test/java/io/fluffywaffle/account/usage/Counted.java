package io.fluffywaffle.account.usage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The sums of an account: {@code account day direction kind country} to texts and
 * segments.
 */
public final class Counted {

	private Counted() {
	}

	/** As they are kept. */
	public static Map<String, List<Long>> of(JdbcClient jdbc, UUID account) {
		return read(jdbc, account, "select account_id, day, direction, kind, country, texts, segments from usage_day");
	}

	/** As the rows of the texts give them. */
	public static Map<String, List<Long>> anew(JdbcClient jdbc, UUID account) {
		return read(jdbc, account, """
				select account_id, (at at time zone 'UTC')::date as day, direction, kind, country, count(*) as texts,
				    sum(segments) as segments
				from usage_text where at is not null and not taken_out group by 1, 2, 3, 4, 5""");
	}

	private static Map<String, List<Long>> read(JdbcClient jdbc, UUID account, String sums) {
		Map<String, List<Long>> found = new TreeMap<>();
		jdbc.sql("""
				select lower(concat_ws(' ', account_id, day, direction, kind, country)) as place, texts, segments
				from (%s) sums where account_id = ? and (texts <> 0 or segments <> 0)""".formatted(sums))
			.param(account)
			.query((row, index) -> found.put(row.getString("place"),
					List.of(row.getLong("texts"), row.getLong("segments"))))
			.list();
		return found;
	}

}
