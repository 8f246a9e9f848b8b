package io.fluffywaffle.identity.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All pictures. A user's row stays when the picture goes: no version comes a second time.
 */
@Repository
public class Pictures {

	private final JdbcClient jdbc;

	Pictures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The user's picture, empty where there is none. */
	public Optional<Picture> find(UUID userId, PictureSize size) {
		String column = size.name().toLowerCase(Locale.ROOT);
		return this.jdbc
			.sql("select version, " + column + " from picture where user_id = ? and " + column + " is not null")
			.param(userId)
			.query((row, number) -> new Picture(row.getInt(1), row.getBytes(2)))
			.optional();
	}

	/** Keeps a new picture and says its version. */
	int keep(UUID userId, PictureFiles files) {
		return this.jdbc.sql("""
				insert into picture (user_id, version, small, medium, large) values (?, 1, ?, ?, ?)
				on conflict (user_id) do update set version = picture.version + 1, small = excluded.small,
					medium = excluded.medium, large = excluded.large
				returning version""")
			.params(userId, files.small(), files.medium(), files.large())
			.query(Integer.class)
			.single();
	}

	/** Forgets the picture and says whether there was one. */
	boolean forget(UUID userId) {
		return this.jdbc.sql("""
				update picture set small = null, medium = null, large = null
				where user_id = ? and small is not null""").param(userId).update() > 0;
	}

}
