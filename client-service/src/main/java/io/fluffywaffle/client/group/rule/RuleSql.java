package io.fluffywaffle.client.group.rule;

import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.client.group.NoSuchGroup;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says rules in SQL about {@code client c}. Whatever somebody typed becomes a named value
 * that is bound, never text of the statement. The statement itself has to be about one
 * account.
 */
@Component
public class RuleSql {

	private final JdbcClient jdbc;

	RuleSql(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The condition; what it compares with is added to the values. */
	public String condition(UUID accountId, Rules rules, Map<String, Object> values) {
		return "true";
	}

	/**
	 * The condition of being in a group of either kind.
	 * @throws NoSuchGroup when the account has no such group
	 */
	public String inGroup(UUID accountId, UUID groupId, Map<String, Object> values) {
		if (this.jdbc.sql("select id from client_group where account_id = ? and id = ?")
			.params(accountId, groupId)
			.query(UUID.class)
			.optional()
			.isEmpty()) {
			throw new NoSuchGroup();
		}
		String name = "v" + values.size();
		values.put(name, groupId);
		return "exists (select from client_group_member m where m.client_id = c.id and m.group_id = :" + name + ")";
	}

}
