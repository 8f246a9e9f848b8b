package io.fluffywaffle.client.audience;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.client.group.rule.RuleSql;
import io.fluffywaffle.client.page.ActionPageDesk;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads who is meant by groups, supporters of pages and single clients: each once,
 * whoever was merged as who they are.
 */
@Repository
public class Audiences {

	private static final UUID FIRST = new UUID(0, 0);

	private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final RuleSql rules;

	private final ActionPageDesk pages;

	private final JsonMapper json;

	Audiences(JdbcClient jdbc, RuleSql rules, ActionPageDesk pages, JsonMapper json) {
		this.jdbc = jdbc;
		this.rules = rules;
		this.pages = pages;
		this.json = json;
	}

	/**
	 * One page by id.
	 * @param after where the page before ended; null for the first page
	 * @throws io.fluffywaffle.client.group.NoSuchGroup when the account lacks a group
	 * @throws io.fluffywaffle.client.page.NoSuchPage when the account lacks a page
	 */
	public Audience find(UUID accountId, Wanted wanted, @Nullable UUID after, int limit) {
		wanted.pageIds().forEach((pageId) -> this.pages.find(accountId, pageId));
		Map<String, Object> values = new HashMap<>(Map.of("account", accountId, "clients",
				wanted.clientIds().toArray(UUID[]::new), "pages", wanted.pageIds().toArray(UUID[]::new)));
		StringBuilder meant = new StringBuilder("""
				select coalesce(c.merged_into, c.id) as id from client c
				where c.account_id = :account and c.id = any (:clients)
				union select c.id from supporter s join client c on c.id = s.client_id
				where s.account_id = :account and s.page_id = any (:pages) and c.merged_into is null""");
		for (UUID groupId : wanted.groupIds()) {
			meant
				.append(" union select c.id from client c where c.account_id = :account and c.merged_into is null and ")
				.append(this.rules.inGroup(accountId, groupId, values));
		}
		String audience = "with audience as (" + meant + ") ";
		long total = this.jdbc.sql(audience + "select count(*) from audience")
			.params(values)
			.query(Long.class)
			.single();
		values.put("after", (after != null) ? after : FIRST);
		values.put("limit", limit + 1);
		List<UUID> page = this.jdbc.sql(audience + "select id from audience where id > :after order by id limit :limit")
			.params(values)
			.query((row, index) -> row.getObject("id", UUID.class))
			.list();
		boolean more = page.size() > limit;
		List<UUID> ids = more ? page.subList(0, limit) : page;
		return new Audience(people(accountId, ids), more ? Optional.of(ids.getLast()) : Optional.empty(), total);
	}

	// in a query of its own: joined to an audience of unknown size, everybody may be
	// compared with everybody
	private List<Recipient> people(UUID accountId, List<UUID> ids) {
		return this.jdbc.sql("select * from client where account_id = ? and id = any (?) order by id")
			.params(accountId, ids.toArray(UUID[]::new))
			.query(this::read)
			.list();
	}

	private Recipient read(ResultSet row, int index) throws SQLException {
		return new Recipient(row.getObject("id", UUID.class), row.getString("phone"), row.getString("name"),
				row.getString("language"), row.getString("time_zone"),
				this.json.readValue(row.getString("fields"), FIELDS), row.getString("consent"),
				row.getTimestamp("blocked_at") != null, row.getBoolean("paused"));
	}

}
