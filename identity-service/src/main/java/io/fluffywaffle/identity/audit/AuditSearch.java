package io.fluffywaffle.identity.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds lines, newest first, in pages that go on from a line and not from a count. */
@Service
public class AuditSearch {

	private static final int EXPORT_PAGE = 1000;

	private static final String SEARCHED = """
			lower(action || ' ' || coalesce(actor_name, '') || ' ' || coalesce(ip, '') || ' ' || targets || ' ' || details)""";

	private final JdbcClient jdbc;

	AuditSearch(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Lines before the sequence, for null the newest. */
	public List<AuditLine> find(AuditQuery query, @Nullable Long before, int limit) {
		List<String> conditions = new ArrayList<>(List.of("true"));
		Map<String, Object> values = new HashMap<>(Map.of("limit", limit));
		condition("sequence < :before", "before", before, conditions, values);
		condition("account_id = :account", "account", query.accountId(), conditions, values);
		condition("actor_id = :actor", "actor", query.actor(), conditions, values);
		condition("outcome = :outcome", "outcome", query.outcome(), conditions, values);
		condition("action like :action", "action", (query.action() != null) ? escaped(query.action()) + "%" : null,
				conditions, values);
		condition("at >= :from", "from", timestamp(query.from()), conditions, values);
		condition("at < :to", "to", timestamp(query.to()), conditions, values);
		condition(SEARCHED + " like :text", "text",
				(query.text() != null) ? "%" + escaped(query.text().toLowerCase(Locale.ROOT)) + "%" : null, conditions,
				values);
		return this.jdbc
			.sql("select * from audit_line where " + String.join(" and ", conditions)
					+ " order by sequence desc limit :limit")
			.params(values)
			.query((row, number) -> AuditLines.read(row))
			.list();
	}

	/** All of them, one after the other, however many there are. */
	public void each(AuditQuery query, Consumer<AuditLine> work) {
		List<AuditLine> page = find(query, null, EXPORT_PAGE);
		while (!page.isEmpty()) {
			page.forEach(work);
			page = find(query, page.getLast().sequence(), EXPORT_PAGE);
		}
	}

	private static void condition(String condition, String name, @Nullable Object value, List<String> conditions,
			Map<String, Object> values) {
		if (value != null) {
			conditions.add(condition);
			values.put(name, value);
		}
	}

	private static @Nullable Timestamp timestamp(@Nullable Instant time) {
		return (time != null) ? Timestamp.from(time) : null;
	}

	private static String escaped(String part) {
		return part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}

}
