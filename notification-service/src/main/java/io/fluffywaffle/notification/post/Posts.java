package io.fluffywaffle.notification.post;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.defaults.markdown.Markdown;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All posts. */
@Repository
class Posts {

	private final JdbcClient jdbc;

	Posts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A post, unless its account is gone. */
	Optional<Post> find(UUID id) {
		return this.jdbc.sql(PostRow.SELECT + "and p.id = ?").param(id).query(PostRow::read).optional();
	}

	/** Nobody else changes it until the transaction ends. */
	Optional<Post> lock(UUID id) {
		return this.jdbc.sql(PostRow.SELECT + "and p.id = ? for no key update of p")
			.param(id)
			.query(PostRow::read)
			.optional();
	}

	/** Scheduled ones whose time has come and that nobody else is about to publish. */
	List<Post> lockDue(Instant now, int most) {
		return this.jdbc.sql(PostRow.SELECT + """
				and p.state = 'scheduled' and p.publish_at <= ? order by p.publish_at, p.id limit ?
				for no key update of p skip locked""").params(Timestamp.from(now), most).query(PostRow::read).list();
	}

	void add(Post post, Instant now) {
		written("""
				insert into post (id, account_id, author_id, title, body, tags, slug, html, excerpt, html_version,
					search, state, stands_at, version)
				values (:id, :account, :author, :title, :body, :tags, :slug, :html, :excerpt, :htmlVersion,
					:search, :state, :now, :version)""", post).param("id", post.id())
			.param("account", post.accountId())
			.param("author", post.authorId())
			.param("now", Timestamp.from(now))
			.update();
	}

	void save(Post post) {
		written("""
				update post set title = :title, body = :body, tags = :tags, slug = :slug, html = :html,
					excerpt = :excerpt, html_version = :htmlVersion, search = :search, state = :state,
					publish_at = :publishAt, published_at = :publishedAt, edited_at = :editedAt,
					unpublished_at = :takenAt, unpublished_by = :takenBy, unpublished_reason = :takenFor,
					stands_at = coalesce(:publishedAt, stands_at), version = :version
				where id = :id""", post).param("publishAt", timestamp(post.publishAt()))
			.param("publishedAt", timestamp(post.publishedAt()))
			.param("editedAt", timestamp(post.editedAt()))
			.param("takenAt", (post.unpublished() != null) ? Timestamp.from(post.unpublished().at()) : null)
			.param("takenBy", (post.unpublished() != null) ? post.unpublished().by() : null)
			.param("takenFor", (post.unpublished() != null) ? post.unpublished().reason() : null)
			.param("id", post.id())
			.update();
	}

	void remove(UUID id) {
		this.jdbc.sql("delete from post where id = ?").param(id).update();
	}

	void removeOf(UUID accountId) {
		this.jdbc.sql("delete from post where account_id = ?").param(accountId).update();
	}

	/** What somebody wrote and nobody but they could see. */
	void removeUnseenBy(UUID authorId) {
		this.jdbc.sql("delete from post where author_id = ? and state <> 'published'").param(authorId).update();
	}

	private JdbcClient.StatementSpec written(String sql, Post post) {
		return this.jdbc.sql(sql)
			.param("title", post.title())
			.param("body", post.text().body())
			.param("tags", post.tags().toArray(String[]::new))
			.param("slug", post.slug())
			.param("html", post.html())
			.param("excerpt", post.excerpt())
			.param("htmlVersion", Markdown.VERSION)
			.param("search", post.text().search())
			.param("state", post.state().text())
			.param("version", post.version());
	}

	private static @Nullable Timestamp timestamp(@Nullable Instant time) {
		return (time != null) ? Timestamp.from(time) : null;
	}

}
