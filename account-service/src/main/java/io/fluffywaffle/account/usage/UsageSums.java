package io.fluffywaffle.account.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.fluffywaffle.account.billing.Direction;
import io.fluffywaffle.account.billing.TextKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was counted. */
@Repository
public class UsageSums {

	private static final String TRAFFIC = """
			sum(texts) filter (where direction = 'in') as received, sum(segments) filter (where direction = 'in')
			    as received_segments,
			sum(texts) filter (where direction = 'in' and kind = 'mms') as received_mms,
			sum(texts) filter (where direction = 'out') as sent, sum(segments) filter (where direction = 'out')
			    as sent_segments,
			sum(texts) filter (where direction = 'out' and kind = 'mms') as sent_mms
			from usage_day
			""";

	private final JdbcClient jdbc;

	UsageSums(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Each of the days, in their order, of one account. */
	public Map<LocalDate, TwoWay> byDay(Days days, UUID accountId) {
		return withEmptyDays(days,
				this.jdbc.sql("select day, " + TRAFFIC + "where day between ? and ? and account_id = ? group by day")
					.params(days.from(), days.to(), accountId)
					.query((row, index) -> Map.entry(row.getObject("day", LocalDate.class), traffic(row)))
					.list());
	}

	/** Each of the days, in their order, of all accounts. */
	public Map<LocalDate, TwoWay> byDay(Days days) {
		return withEmptyDays(days,
				this.jdbc.sql("select day, " + TRAFFIC + "where day between ? and ? group by day")
					.params(days.from(), days.to())
					.query((row, index) -> Map.entry(row.getObject("day", LocalDate.class), traffic(row)))
					.list());
	}

	/** Each account that has any. */
	public Map<UUID, TwoWay> byAccount(Days days) {
		return this.jdbc
			.sql("select account_id, " + TRAFFIC
					+ "where day between ? and ? group by account_id having sum(texts) > 0")
			.params(days.from(), days.to())
			.query((row, index) -> Map.entry(row.getObject("account_id", UUID.class), traffic(row)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** What these accounts are billed for. */
	public List<UsageLine> lines(Days days, Collection<UUID> accountIds) {
		return this.jdbc
			.sql("""
					select account_id, direction, kind, country, sum(texts) as texts, sum(segments) as segments from usage_day
					where day between ? and ? and account_id = any (?)
					group by account_id, direction, kind, country having sum(texts) > 0""")
			.params(days.from(), days.to(), accountIds.toArray(UUID[]::new))
			.query((row, index) -> new UsageLine(row.getObject("account_id", UUID.class),
					Direction.valueOf(row.getString("direction").toUpperCase(Locale.ROOT)),
					TextKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)), row.getString("country"),
					row.getLong("texts"), row.getLong("segments")))
			.list();
	}

	private static Map<LocalDate, TwoWay> withEmptyDays(Days days, List<Map.Entry<LocalDate, TwoWay>> counted) {
		Map<LocalDate, TwoWay> all = days.each()
			.collect(Collectors.toMap(Function.identity(), (day) -> TwoWay.NONE, TwoWay::plus, LinkedHashMap::new));
		counted.forEach((day) -> all.put(day.getKey(), day.getValue()));
		return all;
	}

	private static TwoWay traffic(ResultSet row) throws SQLException {
		return new TwoWay(
				new Traffic(row.getLong("received"), row.getLong("received_segments"), row.getLong("received_mms")),
				new Traffic(row.getLong("sent"), row.getLong("sent_segments"), row.getLong("sent_mms")));
	}

}
