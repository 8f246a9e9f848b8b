package io.fluffywaffle.identity.picture;

import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.identity.user.UserDeleted;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Users who wrote for the billboard: what they look like is for everybody. */
@Component
public class PublishedAuthors {

	private final JdbcClient jdbc;

	private final Pictures pictures;

	PublishedAuthors(JdbcClient jdbc, Pictures pictures) {
		this.jdbc = jdbc;
		this.pictures = pictures;
	}

	/** Remembers that somebody published something. */
	public void add(UUID userId) {
		this.jdbc.sql("insert into published_author (user_id) values (?) on conflict do nothing")
			.param(userId)
			.update();
	}

	/** What an author looks like; empty for everybody else. */
	public Optional<Picture> picture(UUID userId) {
		return this.jdbc.sql("select 1 from published_author where user_id = ?")
			.param(userId)
			.query(Integer.class)
			.optional()
			.flatMap((author) -> this.pictures.find(userId, PictureSize.MEDIUM));
	}

	@EventListener
	void forget(UserDeleted deleted) {
		this.jdbc.sql("delete from published_author where user_id = ?").param(deleted.userId()).update();
	}

}
