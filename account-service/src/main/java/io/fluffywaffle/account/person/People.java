package io.fluffywaffle.account.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.fluffywaffle.defaults.spelling.Spelling;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The users, as last told by identity-service. */
@Repository
public class People {

	private static final String COLUMNS = "select user_id, name, username, email, "
			+ "coalesce(status, case when gone then 'deleted' else 'active' end) as status from person ";

	private final JdbcClient jdbc;

	People(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of the users that are known. */
	public Map<UUID, Person> of(Collection<UUID> userIds) {
		return this.jdbc.sql(COLUMNS + "where user_id = any (?)")
			.param(userIds.toArray(UUID[]::new))
			.query((row, index) -> person(row))
			.list()
			.stream()
			.collect(Collectors.toMap(Person::id, Function.identity()));
	}

	/** The names of those users that are known. */
	public Map<UUID, String> namesOf(Collection<UUID> userIds) {
		return of(userIds).values().stream().collect(Collectors.toMap(Person::id, Person::name));
	}

	/**
	 * Active users whose name, user name or mail has a part that begins like this, by
	 * name.
	 * @param without those who are not looked for
	 */
	public List<Person> find(String typed, Collection<UUID> without, int limit) {
		String pattern = Spelling.fold(typed).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
		return this.jdbc.sql(COLUMNS + """
				where status = 'active' and search_text like ? and user_id <> all (?)
				order by name, user_id limit ?""")
			.params("% " + pattern + "%", without.toArray(UUID[]::new), limit)
			.query((row, index) -> person(row))
			.list();
	}

	/** Takes over what is told of a user, unless something newer is known. */
	public void learn(Person told, long version) {
		this.jdbc.sql("""
				insert into person (user_id, name, username, email, status, search_text, gone, version)
				values (?, ?, ?, ?, ?, ?, ?, ?)
				on conflict (user_id) do update
				set name = excluded.name, username = excluded.username, email = excluded.email,
				    status = excluded.status, search_text = excluded.search_text, gone = excluded.gone,
				    version = excluded.version
				where person.version < excluded.version
				   or (person.version = excluded.version and person.status is null)""")
			.param(told.id())
			.param(told.name())
			.param(told.username())
			.param(told.email())
			.param(told.status())
			.param(told.searchText())
			.param(told.isGone())
			.param(version)
			.update();
	}

	/** Whether the user is known to be deleted. */
	public boolean isGone(UUID userId) {
		return of(List.of(userId)).values().stream().anyMatch(Person::isGone);
	}

	/** Whether there is such a user. */
	public boolean isThere(UUID userId) {
		return of(List.of(userId)).values().stream().anyMatch((person) -> !person.isGone());
	}

	/** Forgets a user who is gone. */
	public void forget(UUID userId) {
		this.jdbc.sql("delete from person where user_id = ?").param(userId).update();
	}

	private static Person person(ResultSet row) throws SQLException {
		return new Person(row.getObject("user_id", UUID.class), row.getString("name"), row.getString("username"),
				row.getString("email"), row.getString("status"));
	}

}
