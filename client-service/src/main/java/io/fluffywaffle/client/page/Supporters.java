package io.fluffywaffle.client.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

import io.fluffywaffle.client.client.ClientSql;
import io.fluffywaffle.client.ownpage.MaskedPhone;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who supports a page. */
@Repository
public class Supporters {

	/** Those who left, of {@code client c}. */
	static final String LEFT = "(c.consent = 'withdrawn' or c.blocked_at is not null)";

	/** When they did; null for the others. */
	static final String LEFT_AT = "case when c.consent = 'withdrawn' then c.consent_at else c.blocked_at end";

	private static final String PROVEN = """
			(select s.id, case when %s then 'left' else 'in' end as state, s.client_id, c.name, c.phone,
				s.joined_at as at, %s as left_at,
				case when c.last_received_at > s.joined_at then c.last_received_at end as replied_at,
				s.answers, c.fields
			from supporter s join client c on c.id = s.client_id
			where s.account_id = :account and s.page_id = :page and c.merged_into is null%%s%%s
			order by s.joined_at desc, s.id desc limit :limit)""".formatted(LEFT, LEFT_AT);

	// one row for each phone: its latest attempt, unless it is a supporter's
	private static final String WAITING = """
			(select a.id, 'waiting' as state, null::uuid as client_id, a.name, a.phone, w.asked_at as at,
				null::timestamptz as left_at, null::timestamptz as replied_at, '{}'::jsonb as answers, '{}'::jsonb as fields
			from supporter_waiting w join enrolment_attempt a on a.id = w.attempt_id
			where w.account_id = :account and w.page_id = :page and a.used_at is null
			and not exists (select from supporter_waiting l join enrolment_attempt o on o.id = l.attempt_id
				where l.page_id = w.page_id and o.phone = a.phone and (l.asked_at, o.id) > (w.asked_at, a.id))
			and not exists (select from client c join supporter s on s.client_id = coalesce(c.merged_into, c.id)
				where c.account_id = :account and c.phone = a.phone and s.page_id = w.page_id)%s%s
			order by w.asked_at desc, a.id desc limit :limit)""";

	private static final int BATCH = 500;

	private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final ClientSql clients;

	private final JsonMapper json;

	Supporters(JdbcClient jdbc, ClientSql clients, JsonMapper json) {
		this.jdbc = jdbc;
		this.clients = clients;
		this.json = json;
	}

	/**
	 * Some of them.
	 * @param after where the page before ended; null for the first
	 */
	public SupporterPage find(ActionPage page, SupporterFilter filter, @Nullable SupporterCursor after, int limit) {
		Map<String, Object> values = new HashMap<>(
				Map.of("account", page.accountId(), "page", page.id(), "limit", limit + 1));
		if (after != null) {
			values.put("at", Timestamp.from(after.at()));
			values.put("id", after.id());
		}
		List<String> parts = new ArrayList<>();
		if (filter.takesProven()) {
			parts.add(PROVEN.formatted(condition(filter, values), (after != null) ? after("s.joined_at", "s.id") : ""));
		}
		if (filter.takes(SupporterState.WAITING)) {
			parts.add(WAITING.formatted(nameCondition(filter, values),
					(after != null) ? after("w.asked_at", "a.id") : ""));
		}
		List<Supporter> found = this.jdbc
			.sql("select * from (" + String.join(" union all ", parts)
					+ ") people order by at desc, id desc limit :limit")
			.params(values)
			.query((row, index) -> read(page, row))
			.list();
		boolean more = found.size() > limit;
		List<Supporter> items = more ? found.subList(0, limit) : found;
		return new SupporterPage(items,
				more ? Optional.of(new SupporterCursor(items.getLast().at(), items.getLast().id())) : Optional.empty());
	}

	/** Gives all of them to the reader, holding some hundreds at a time. */
	public void read(ActionPage page, SupporterFilter filter, Consumer<Supporter> reader) {
		@Nullable SupporterCursor after = null;
		do {
			SupporterPage some = find(page, filter, after, BATCH);
			some.items().forEach(reader);
			after = some.next().orElse(null);
		}
		while (after != null);
	}

	private String condition(SupporterFilter filter, Map<String, Object> values) {
		StringBuilder all = new StringBuilder();
		if (filter.state() != null) {
			all.append((filter.state() == SupporterState.LEFT) ? " and " : " and not ").append(LEFT);
		}
		if (filter.text() != null) {
			this.clients.conditionsOfSearch(filter.text(), values).forEach((one) -> all.append(" and ").append(one));
		}
		return all.toString();
	}

	// not by phone: whoever tries digits learns none of those that are masked
	private static String nameCondition(SupporterFilter filter, Map<String, Object> values) {
		if (filter.text() == null) {
			return "";
		}
		values.put("name", filter.text().strip().toLowerCase(Locale.ROOT));
		return " and strpos(lower(a.name), :name) > 0";
	}

	private static String after(String at, String id) {
		return " and (" + at + ", " + id + ") < (:at, :id)";
	}

	private Supporter read(ActionPage page, ResultSet row) throws SQLException {
		boolean waits = "waiting".equals(row.getString("state"));
		Map<String, String> known = this.json.readValue(row.getString("fields"), TEXTS);
		Map<String, String> answers = new TreeMap<>(this.json.readValue(row.getString("answers"), TEXTS));
		page.fields().stream().map(PageField::key).filter(known::containsKey).forEach((key) -> {
			answers.putIfAbsent(key, known.getOrDefault(key, ""));
		});
		SupporterState state = waits ? SupporterState.WAITING
				: "left".equals(row.getString("state")) ? SupporterState.LEFT : SupporterState.IN;
		String phone = row.getString("phone");
		return new Supporter(row.getObject("id", UUID.class), state, row.getObject("client_id", UUID.class),
				row.getString("name"), waits ? MaskedPhone.of(phone) : phone, row.getTimestamp("at").toInstant(),
				instant(row, "left_at"), instant(row, "replied_at"), answers);
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp found = row.getTimestamp(column);
		return (found != null) ? found.toInstant() : null;
	}

}
