package io.fluffywaffle.identity.user;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Finds people by any part of their names or e-mail. Pages go on from a key, not from a
 * count.
 */
@Service
public class UserSearch {

	private final JdbcClient jdbc;

	private final People people;

	private final Clock clock;

	UserSearch(JdbcClient jdbc, People people, Clock clock) {
		this.jdbc = jdbc;
		this.people = people;
		this.clock = clock;
	}

	/** One page of who is looked for. */
	public UserPage find(UserQuery query) {
		List<UUID> ids = idsOf(query);
		boolean more = ids.size() > query.limit();
		List<UUID> page = more ? ids.subList(0, query.limit()) : ids;
		Map<UUID, User> found = this.people.byId(page);
		List<User> users = page.stream().map(found::get).filter(Objects::nonNull).toList();
		return new UserPage(users, more ? Optional.of(UserCursor.of(users.getLast())) : Optional.empty());
	}

	/** How many there are. */
	public UserSummary count() {
		return this.jdbc.sql("""
				select count(*) filter (where status = 'ACTIVE') as active,
				    count(*) filter (where status = 'DISABLED') as disabled,
				    (select count(*) from invitation where status = 'OPEN' and expires_at > ?) as invited
				from person where not machine""")
			.param(Timestamp.from(this.clock.instant()))
			.query((row, index) -> new UserSummary(row.getInt("active"), row.getInt("disabled"), row.getInt("invited")))
			.single();
	}

	private List<UUID> idsOf(UserQuery query) {
		List<String> conditions = new ArrayList<>(List.of("status <> 'DELETED'", "not machine"));
		Map<String, Object> values = new HashMap<>(Map.of("limit", query.limit() + 1));
		addWords(Naming.fold(query.text()), conditions, values);
		add("status = :status", "status", (query.status() != null) ? query.status().name() : null, conditions, values);
		add("admin = :admin", "admin", query.admin(), conditions, values);
		add("id = :self", "self", query.self(), conditions, values);
		if (query.after() != null) {
			add("(sort_name collate \"C\", id) > (:name, :id)", "name", query.after().sortName(), conditions, values);
			values.put("id", query.after().id());
		}
		return this.jdbc
			.sql("select id from person where " + String.join(" and ", conditions)
					+ " order by sort_name collate \"C\", id limit :limit")
			.params(values)
			.query((row, index) -> row.getObject("id", UUID.class))
			.list();
	}

	private static void addWords(String text, List<String> conditions, Map<String, Object> values) {
		String[] words = text.isEmpty() ? new String[0] : text.split("\\s+");
		for (int index = 0; index < words.length; index++) {
			String literal = words[index].replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
			add("search_text like :word" + index, "word" + index, "%" + literal + "%", conditions, values);
		}
	}

	private static void add(String condition, String name, @Nullable Object value, List<String> conditions,
			Map<String, Object> values) {
		if (value != null) {
			conditions.add(condition);
			values.put(name, value);
		}
	}

}
