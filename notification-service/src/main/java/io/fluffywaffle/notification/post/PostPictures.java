package io.fluffywaffle.notification.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import io.fluffywaffle.defaults.picture.FittedPicture;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pictures of all posts. */
@Repository
public class PostPictures {

	private static final String COLUMNS = "select id, post_id, name, alt, width, height from post_picture ";

	private static final Map<Integer, String> FILES = Map.of(FittedPicture.SMALL, "small", FittedPicture.MEDIUM,
			"medium", FittedPicture.LARGE, "large");

	private final JdbcClient jdbc;

	PostPictures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of a post, in the order they came. */
	public List<PostPicture> of(UUID postId) {
		return this.jdbc.sql(COLUMNS + "where post_id = ? order by added_at, id")
			.param(postId)
			.query(PostPictures::picture)
			.list();
	}

	/** Those of several posts, by post, each in the order they came. */
	public Map<UUID, List<PostPicture>> of(Collection<UUID> postIds) {
		return this.jdbc.sql(COLUMNS + "where post_id = any (?) order by added_at, id")
			.param(postIds.toArray(UUID[]::new))
			.query(PostPictures::picture)
			.list()
			.stream()
			.collect(Collectors.groupingBy(PostPicture::postId));
	}

	/**
	 * The JPEG file of this name and width, unless its post was taken down or its account
	 * is gone.
	 */
	public Optional<byte[]> file(String name, int width) {
		String column = FILES.get(width);
		if (column == null) {
			return Optional.empty();
		}
		return this.jdbc.sql("select f." + column + PostRow.FROM.replaceFirst("where", """
				join post_picture f on f.post_id = p.id
				where""") + "and f.name = ? and p.state <> 'unpublished'").param(name).query(byte[].class).optional();
	}

	void add(PostPicture picture, FittedPicture files, Instant now) {
		this.jdbc.sql("""
				insert into post_picture (id, post_id, name, alt, width, height, small, medium, large, added_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(picture.id(), picture.postId(), picture.name(), picture.alt(), picture.width(), picture.height(),
					files.small(), files.medium(), files.large(), Timestamp.from(now))
			.update();
		edited(picture.postId(), now);
	}

	boolean remove(UUID postId, UUID pictureId, Instant now) {
		boolean removed = this.jdbc.sql("delete from post_picture where post_id = ? and id = ?")
			.params(postId, pictureId)
			.update() > 0;
		edited(postId, now);
		return removed;
	}

	private void edited(UUID postId, Instant now) {
		this.jdbc.sql("update post set edited_at = ? where id = ? and published_at is not null")
			.params(Timestamp.from(now), postId)
			.update();
	}

	private static PostPicture picture(ResultSet row, int number) throws SQLException {
		return new PostPicture(row.getObject("id", UUID.class), row.getObject("post_id", UUID.class),
				row.getString("name"), row.getString("alt"), row.getInt("width"), row.getInt("height"));
	}

}
