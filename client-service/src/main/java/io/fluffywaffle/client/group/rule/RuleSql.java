package io.fluffywaffle.client.group.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.client.field.ClientFields;
import io.fluffywaffle.client.group.NoSuchGroup;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

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

	private final ClientFields fields;

	private final JsonMapper json;

	RuleSql(JdbcClient jdbc, ClientFields fields, JsonMapper json) {
		this.jdbc = jdbc;
		this.fields = fields;
		this.json = json;
	}

	/**
	 * The condition; what it compares with is added to the values.
	 * @throws RuleFault when the rules mean nothing
	 */
	public String condition(UUID accountId, Rules rules, Map<String, Object> values) {
		return writer(accountId, values).write(rules);
	}

	/**
	 * The condition of being in a group of either kind.
	 * @throws NoSuchGroup when the account has no such group
	 * @throws RuleFault when it is a smart one whose rules mean nothing any more
	 */
	public String inGroup(UUID accountId, UUID groupId, Map<String, Object> values) {
		return writer(accountId, values).inGroup(groupId).orElseThrow(NoSuchGroup::new);
	}

	/**
	 * Makes sure that a group's rules mean something.
	 * @throws RuleFault when they do not, or lead back to the group itself
	 */
	public void check(UUID accountId, UUID groupId) {
		StoredRules stored = find(accountId, groupId).orElseThrow(NoSuchGroup::new);
		if (stored.rules() != null) {
			writer(accountId, new HashMap<>()).write(groupId, stored.rules());
		}
	}

	private RuleWriter writer(UUID accountId, Map<String, Object> values) {
		return new RuleWriter(new BoundValues(values), () -> this.fields.of(accountId), (id) -> find(accountId, id));
	}

	private Optional<StoredRules> find(UUID accountId, UUID groupId) {
		return this.jdbc.sql("select name, rules from client_group where account_id = ? and id = ?")
			.params(accountId, groupId)
			.query((row, index) -> new StoredRules(row.getString("name"), parse(row.getString("rules"))))
			.optional();
	}

	private @Nullable Rules parse(@Nullable String text) {
		return (text != null) ? this.json.readValue(text, Rules.class) : null;
	}

}
