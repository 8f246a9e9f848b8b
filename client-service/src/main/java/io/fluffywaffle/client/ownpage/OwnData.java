package io.fluffywaffle.client.ownpage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.fluffywaffle.client.consent.ConsentHistory;
import io.fluffywaffle.client.ownpage.OwnDoor.Visit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Everything that is known of a client, for the client. */
@Service
public class OwnData {

	private static final String AWAY = "The texts could not be fetched at the moment. Try again in a few minutes.";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final ConsentHistory history;

	private final PersonalTexts texts;

	private final Clock clock;

	OwnData(JdbcClient jdbc, JsonMapper json, ConsentHistory history, PersonalTexts texts, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.history = history;
		this.texts = texts;
		this.clock = clock;
	}

	/** What is known, as it goes into a file. */
	public Map<String, @Nullable Object> of(Visit visit) {
		Optional<List<Object>> found = texts(visit);
		Map<String, @Nullable Object> data = new LinkedHashMap<>();
		data.put("account", visit.account().name());
		data.put("drawnUpAt", this.clock.instant());
		data.put("client", rows(visit, """
				select to_jsonb(c) - 'sort_name' - 'search_text' - 'version' as row from client c
				where c.account_id = :account and (c.id = :client or c.merged_into = :client)"""));
		data.put("groups", rows(visit, """
				select to_jsonb(g.name) as row from client_group_member m join client_group g on g.id = m.group_id
				where g.account_id = :account and m.client_id = :client order by g.sort_name"""));
		data.put("tags", rows(visit, """
				select to_jsonb(t.tag) as row from client_tag t
				where t.account_id = :account and t.client_id = :client order by t.tag"""));
		data.put("notes", rows(visit, """
				select jsonb_build_object('text', n.text, 'at', n.at) as row from client_note n
				where n.account_id = :account and n.client_id = :client order by n.at"""));
		data.put("supported", rows(visit, """
				select jsonb_build_object('page', p.title, 'at', s.joined_at, 'answers', s.answers) as row
				from supporter s join action_page p on p.id = s.page_id
				where s.account_id = :account and s.client_id in (select c.id from client c
				 where c.account_id = :account and (c.id = :client or c.merged_into = :client))
				order by s.joined_at"""));
		data.put("consents", this.history.of(visit.accountId(), visit.clientId()));
		data.put("timeline", rows(visit, """
				select jsonb_build_object('at', t.at, 'type', t.type, 'detail',
				 case when t.type in ('client.merged', 'client.unmerged') then t.detail - 'name' - 'phone'
				  else t.detail end) as row from client_timeline t
				where t.account_id = :account and t.client_id in (select c.id from client c
				 where c.account_id = :account and (c.id = :client or c.merged_into = :client))
				order by t.at, t.id"""));
		data.put("texts", found.orElse(null));
		found.ifPresentOrElse((all) -> {
		}, () -> data.put("textsMissing", AWAY));
		return data;
	}

	/** Those with every number of the client; empty when they cannot be had. */
	private Optional<List<Object>> texts(Visit visit) {
		List<Object> all = new ArrayList<>();
		for (String phone : this.jdbc.sql("""
				select phone from client where account_id = ? and (id = ? or merged_into = ?)
				order by merged_into nulls first, phone""")
			.params(visit.accountId(), visit.clientId(), visit.clientId())
			.query((row, index) -> row.getString("phone"))
			.list()) {
			Optional<List<Object>> found = this.texts.of(visit.accountId(), phone);
			if (found.isEmpty()) {
				return found;
			}
			all.addAll(found.get());
		}
		return Optional.of(all);
	}

	private List<JsonNode> rows(Visit visit, String sql) {
		return this.jdbc.sql(sql)
			.param("account", visit.accountId())
			.param("client", visit.clientId())
			.query((row, index) -> this.json.readTree(row.getString("row")))
			.list();
	}

}
