package io.fluffywaffle.client.tag;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.client.client.SearchText;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tags of each account. */
@Repository
public class Tags {

	private static final int LOOKED_AT = 1_000;

	private static final int SHOWN = 100;

	// jumps from tag to tag in the index: a million clients with a tag cost as much as
	// one
	private static final String DISTINCT = """
			with recursive each as (
				(select min(tag) as tag, 1 as place from client_tag where account_id = :account)
				union all
				select (select min(t.tag) from client_tag t where t.account_id = :account and t.tag > each.tag), place + 1
				from each where each.tag is not null and place < :lookedAt)
			select tag from each where tag is not null order by tag""";

	private static final String COUNT = """
			select count(*) from (select from client_tag where account_id = ? and tag = ? limit 10000) t""";

	private final JdbcClient jdbc;

	Tags(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The account's tags that hold what somebody typed, by name. */
	public List<TagCount> find(UUID accountId, @Nullable String typed) {
		String part = (typed != null) ? SearchText.fold(typed) : "";
		return this.jdbc.sql(DISTINCT)
			.param("account", accountId)
			.param("lookedAt", LOOKED_AT)
			.query((row, index) -> row.getString("tag"))
			.list()
			.stream()
			.filter((tag) -> SearchText.fold(tag).contains(part))
			.limit(SHOWN)
			.map((tag) -> new TagCount(tag, count(accountId, tag)))
			.toList();
	}

	private int count(UUID accountId, String tag) {
		return this.jdbc.sql(COUNT).params(accountId, tag).query(Integer.class).single();
	}

}
