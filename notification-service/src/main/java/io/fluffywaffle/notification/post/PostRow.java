package io.fluffywaffle.notification.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.markdown.Markdown;
import org.jspecify.annotations.Nullable;

/** A post as the database has it. */
final class PostRow {

	/** Posts that there are: those of deleted accounts are none for anybody. */
	static final String FROM = """
			 from post p left join account a on a.id = p.account_id
			where (p.account_id is null or not a.deleted)\s""";

	static final String SELECT = "select p.*, a.name as account_name" + FROM;

	private PostRow() {
	}

	static Post read(ResultSet row, int number) throws SQLException {
		PostText text = new PostText(row.getString("title"), row.getString("body"),
				List.of((String[]) row.getArray("tags").getArray()));
		// what an older policy let through is not shown by a newer one
		String html = (row.getInt("html_version") == Markdown.VERSION) ? row.getString("html") : text.html();
		return new Post(row.getObject("id", UUID.class), row.getObject("account_id", UUID.class),
				row.getString("account_name"), row.getObject("author_id", UUID.class), text, row.getString("slug"),
				html, row.getString("excerpt"), PostState.of(row.getString("state")), instant(row, "publish_at"),
				instant(row, "published_at"), instant(row, "edited_at"), unpublished(row), row.getLong("version"));
	}

	private static @Nullable Unpublished unpublished(ResultSet row) throws SQLException {
		Instant at = instant(row, "unpublished_at");
		return (at != null)
				? new Unpublished(row.getString("unpublished_reason"), row.getObject("unpublished_by", UUID.class), at)
				: null;
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp time = row.getTimestamp(column);
		return (time != null) ? time.toInstant() : null;
	}

}
