package io.fluffywaffle.client.client;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.client.group.rule.RuleSql;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Says a filter in SQL about {@code client c}. */
@Component
public class ClientSql {

	private final RuleSql rules;

	private final JsonMapper json;

	private final Clock clock;

	ClientSql(RuleSql rules, JsonMapper json, Clock clock) {
		this.rules = rules;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * The condition, the account in it, as indexes answer it best. Merged clients never
	 * meet it. What it compares with is added to the values.
	 * @throws io.fluffywaffle.client.group.NoSuchGroup when the account has no such group
	 */
	public String condition(UUID accountId, ClientFilter filter, Map<String, Object> values) {
		return condition(accountId, filter, values, true);
	}

	/**
	 * What somebody typed to find clients, as conditions on each of a few; the values
	 * hold the account.
	 */
	public List<String> conditionsOfSearch(String text, Map<String, Object> values) {
		return SearchTerms.of(text).conditions(values, false);
	}

	/** The same as it is best answered for one client after the other. */
	String conditionOfEach(UUID accountId, ClientFilter filter, Map<String, Object> values) {
		return condition(accountId, filter, values, false);
	}

	private String condition(UUID accountId, ClientFilter filter, Map<String, Object> values, boolean byIndex) {
		values.put("account", accountId);
		List<String> all = new ArrayList<>(List.of("c.account_id = :account", "c.merged_into is null"));
		if (filter.text() != null) {
			all.addAll(SearchTerms.of(filter.text()).conditions(values, byIndex));
		}
		if (filter.groupId() != null) {
			all.add(this.rules.inGroup(accountId, filter.groupId(), values));
		}
		if (filter.tag() != null) {
			values.put("tag", filter.tag());
			all.add("exists (select from client_tag t where t.client_id = c.id and t.account_id = :account"
					+ " and t.tag = :tag)");
		}
		all.addAll(plain(filter, values));
		return String.join(" and ", all);
	}

	private List<String> plain(ClientFilter filter, Map<String, Object> values) {
		List<String> all = new ArrayList<>();
		if (filter.consent() != null) {
			values.put("consent", filter.consent().text());
			all.add("c.consent = :consent");
		}
		if (filter.blocked() != null) {
			all.add(filter.blocked() ? "c.blocked_at is not null" : "c.blocked_at is null");
		}
		if (filter.language() != null) {
			values.put("language", filter.language());
			all.add("c.language = :language");
		}
		if (filter.field() != null) {
			values.put("field", this.json.writeValueAsString(Map.of(filter.field().key(), filter.field().value())));
			all.add("c.fields @> cast(:field as jsonb)");
		}
		if (filter.quietDays() != null) {
			values.put("quietSince", OffsetDateTime
				.ofInstant(this.clock.instant().minus(Duration.ofDays(filter.quietDays())), ZoneOffset.UTC));
			all.add("(c.last_received_at is null or c.last_received_at < :quietSince)");
		}
		return all;
	}

}
