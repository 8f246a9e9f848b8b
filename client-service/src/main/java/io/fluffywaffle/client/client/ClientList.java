package io.fluffywaffle.client.client;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The sorted clients of an account. What many clients meet is found by walking a little
 * way down the list, without sorting; what few meet is found by an index and then sorted.
 * Which of the two it is shows on the way.
 */
@Repository
class ClientList {

	private static final String ORDER = " order by c.sort_name collate \"C\", c.id ";

	private static final String AFTER = " and (c.sort_name collate \"C\", c.id) > (:afterName, :afterId)";

	private static final int WALK = 5_000;

	private static final int SAMPLE = 2_000;

	private static final int MOST = 10_000;

	private final JdbcClient jdbc;

	private final ClientSql conditions;

	ClientList(JdbcClient jdbc, ClientSql conditions) {
		this.jdbc = jdbc;
		this.conditions = conditions;
	}

	/** At most so many clients from the query's place on. */
	List<UUID> page(ClientQuery query, int limit) {
		List<UUID> walked = walk(query, limit);
		if (walked.size() == limit || isShort(query)) {
			return walked;
		}
		Map<String, Object> values = values(query, limit);
		String condition = this.conditions.condition(query.accountId(), query.filter(), values);
		planForTheseValues();
		return ids("with found as materialized (select c.id, c.sort_name from client c where " + condition
				+ after(query) + ") select c.id from found c" + ORDER + "limit :limit", values);
	}

	/** How many there are, to {@value #MOST}. */
	ClientCount count(UUID accountId, ClientFilter filter) {
		Map<String, Object> values = new HashMap<>(Map.of("most", MOST + 1, "sample", SAMPLE));
		String each = this.conditions.conditionOfEach(accountId, filter, values);
		String byIndex = this.conditions.condition(accountId, filter, values);
		planForTheseValues();
		Sample sample = this.jdbc
			.sql("""
					select count(*) as seen, count(*) filter (where %s) as found from (
						select * from client c where c.account_id = :account and c.merged_into is null limit :sample) c"""
				.formatted(each))
			.params(values)
			.query(Sample.class)
			.single();
		if (sample.seen() < SAMPLE) {
			return new ClientCount(sample.found(), false);
		}
		String condition = sample.isCommon() ? each : byIndex;
		int found = this.jdbc.sql("select count(*) from (select from client c where " + condition + " limit :most) c")
			.params(values)
			.query(Integer.class)
			.single();
		return new ClientCount(Math.min(found, MOST), found > MOST);
	}

	private List<UUID> walk(ClientQuery query, int limit) {
		Map<String, Object> values = values(query, limit);
		String condition = this.conditions.conditionOfEach(query.accountId(), query.filter(), values);
		return ids("""
				select c.id from (
					select * from client c where c.account_id = :account and c.merged_into is null %s %s limit :walk) c
				where %s""".formatted(after(query), ORDER, condition) + ORDER + "limit :limit", values);
	}

	/** Whether the walk came to the end of the list. */
	private boolean isShort(ClientQuery query) {
		Map<String, Object> values = values(query, 1);
		values.put("account", query.accountId());
		return ids("select c.id from client c where c.account_id = :account and c.merged_into is null" + after(query)
				+ ORDER + "offset :walk limit :limit", values)
			.isEmpty();
	}

	// a plan for any pattern would scan the whole index for a short one
	private void planForTheseValues() {
		this.jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)").query(String.class).single();
	}

	private List<UUID> ids(String sql, Map<String, Object> values) {
		return this.jdbc.sql(sql).params(values).query((row, index) -> row.getObject("id", UUID.class)).list();
	}

	private static String after(ClientQuery query) {
		return (query.after() != null) ? AFTER : "";
	}

	private static Map<String, Object> values(ClientQuery query, int limit) {
		Map<String, Object> values = new HashMap<>(Map.of("limit", limit, "walk", WALK));
		if (query.after() != null) {
			values.put("afterName", query.after().sortName());
			values.put("afterId", query.after().id());
		}
		return values;
	}

	/** Some clients that were looked at, and those of them that are meant. */
	private record Sample(int seen, int found) {

		boolean isCommon() {
			return this.found > this.seen / 10;
		}

	}

}
