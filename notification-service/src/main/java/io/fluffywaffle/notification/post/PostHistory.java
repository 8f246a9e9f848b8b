package io.fluffywaffle.notification.post;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What posts said before: the last hundred versions of each. */
@Repository
class PostHistory {

	private static final int KEPT = 100;

	private final JdbcClient jdbc;

	PostHistory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Remembers what a post says now. */
	void keep(Post post, Instant now) {
		this.jdbc.sql("insert into post_version (post_id, version, title, body, at) values (?, ?, ?, ?, ?)")
			.params(post.id(), post.version(), post.title(), post.text().body(), Timestamp.from(now))
			.update();
		this.jdbc.sql("""
				delete from post_version where post_id = ? and version <= (select version from post_version
					where post_id = ? order by version desc offset ? limit 1)""")
			.params(post.id(), post.id(), KEPT)
			.update();
	}

	List<PostVersion> of(UUID postId) {
		return this.jdbc.sql("select * from post_version where post_id = ? order by version desc")
			.param(postId)
			.query((row, number) -> new PostVersion(row.getLong("version"), row.getString("title"),
					row.getString("body"), row.getTimestamp("at").toInstant()))
			.list();
	}

}
