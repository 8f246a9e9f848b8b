package io.fluffywaffle.notification.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds people, as last told. */
@Component
public class Directory {

	private static final String SELECT = "select id, name, email, locale, time_zone, picture, active, admin from person ";

	private final JdbcClient jdbc;

	Directory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Somebody; empty for strangers. Who was deleted is still there, not active. */
	public Optional<Person> find(UUID id) {
		return this.jdbc.sql(SELECT + "where id = ?").param(id).query(Directory::person).optional();
	}

	/** Those of them who are known. */
	public List<Person> findAll(Collection<UUID> ids) {
		return this.jdbc.sql(SELECT + "where id = any (?)")
			.param(ids.toArray(UUID[]::new))
			.query(Directory::person)
			.list();
	}

	/** Those who keep the whole installation and can sign in. */
	public List<Person> admins() {
		return this.jdbc.sql(SELECT + "where admin and active order by id").query(Directory::person).list();
	}

	private static Person person(ResultSet row, int number) throws SQLException {
		return new Person(row.getObject("id", UUID.class), row.getString("name"), row.getString("email"),
				Locale.forLanguageTag(row.getString("locale")), zone(row.getString("time_zone")),
				row.getObject("picture", Integer.class), row.getBoolean("active"), row.getBoolean("admin"));
	}

	/** Another service may know zones that this one does not. */
	private static ZoneId zone(String name) {
		try {
			return ZoneId.of(name);
		}
		catch (DateTimeException ex) {
			return ZoneOffset.UTC;
		}
	}

}
