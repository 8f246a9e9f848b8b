package io.fluffywaffle.client.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.client.group.rule.RuleFault;
import io.fluffywaffle.client.group.rule.RuleSql;
import io.fluffywaffle.client.group.rule.Rules;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts whom groups hold at this moment; clients merged into others do not count. */
@Repository
public class GroupSizes {

	private static final int SAMPLE = 10;

	private final JdbcClient jdbc;

	private final RuleSql rules;

	GroupSizes(JdbcClient jdbc, RuleSql rules) {
		this.jdbc = jdbc;
		this.rules = rules;
	}

	/** How many are in each of these groups of the account. */
	public Map<UUID, GroupSize> of(UUID accountId, List<Group> groups) {
		Map<UUID, GroupSize> sizes = named(accountId);
		for (Group group : groups) {
			sizes.computeIfAbsent(group.id(),
					(id) -> group.rules().map((rules) -> smart(accountId, rules)).orElse(GroupSize.EMPTY));
		}
		return sizes;
	}

	/** How many are in one group of the account. */
	public GroupSize of(UUID accountId, Group group) {
		return of(accountId, List.of(group)).getOrDefault(group.id(), GroupSize.EMPTY);
	}

	/**
	 * Whom rules would take in.
	 * @throws RuleFault when they mean nothing
	 */
	public GroupPreview preview(UUID accountId, Rules rules) {
		Map<String, Object> values = new HashMap<>(Map.of("account", accountId));
		String members = members(accountId, rules, values);
		return new GroupPreview(count(members, values), this.jdbc
			.sql("select c.id, c.name, c.phone" + members + " order by c.sort_name collate \"C\", c.id limit " + SAMPLE)
			.params(values)
			.query((row, index) -> new GroupPreview.Member(row.getObject("id", UUID.class), row.getString("name"),
					row.getString("phone")))
			.list());
	}

	private Map<UUID, GroupSize> named(UUID accountId) {
		Map<UUID, GroupSize> sizes = new HashMap<>();
		this.jdbc.sql("""
				select m.group_id, count(*) as clients from client_group_member m join client c on c.id = m.client_id
				where m.account_id = ? and c.merged_into is null group by m.group_id""")
			.param(accountId)
			.query((row) -> {
				sizes.put(row.getObject("group_id", UUID.class), new GroupSize(row.getLong("clients"), null));
			});
		return sizes;
	}

	private GroupSize smart(UUID accountId, Rules rules) {
		Map<String, Object> values = new HashMap<>(Map.of("account", accountId));
		try {
			return new GroupSize(count(members(accountId, rules, values), values), null);
		}
		catch (RuleFault ex) {
			return new GroupSize(0, ex.sentence());
		}
	}

	private long count(String members, Map<String, Object> values) {
		return this.jdbc.sql("select count(*)" + members).params(values).query(Long.class).single();
	}

	private String members(UUID accountId, Rules rules, Map<String, Object> values) {
		return " from client c where c.account_id = :account and c.merged_into is null and "
				+ this.rules.condition(accountId, rules, values);
	}

}
