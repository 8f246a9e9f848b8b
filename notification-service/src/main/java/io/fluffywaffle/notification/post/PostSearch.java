package io.fluffywaffle.notification.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.defaults.security.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds posts, for visitors and for who is signed in. */
@Component
public class PostSearch {

	private static final String OF_EVERYBODY = "and p.state = 'published'";

	/** As {@link PostRights} decides about one. */
	private static final String ALSO_OWN = """
			and (p.state = 'published'
				or p.author_id = :me and (p.account_id is null and :admin or exists (select 1 from account_access x
					where x.account_id = p.account_id and x.user_id = :me and x.role <> 'read-only'))
				or p.state = 'unpublished' and (:admin or exists (select 1 from account_access x
					where x.account_id = p.account_id and x.user_id = :me and x.role = 'owner')))""";

	private final JdbcClient jdbc;

	PostSearch(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What visitors see. A page after the last is empty. */
	public PostPage published(PostQuery query) {
		return search(query, OF_EVERYBODY, Map.of());
	}

	/** A post that visitors see. */
	public Optional<Post> findPublished(UUID id) {
		return this.jdbc.sql(PostRow.SELECT + OF_EVERYBODY + " and p.id = ?").param(id).query(PostRow::read).optional();
	}

	/** Where visitors find posts, the newest first. */
	public List<PostAddress> addresses(int most) {
		return this.jdbc
			.sql("select p.id, p.slug, greatest(p.published_at, p.edited_at) as changed_at" + PostRow.FROM
					+ OF_EVERYBODY + " order by p.stands_at desc, p.id desc limit ?")
			.param(most)
			.query((row, number) -> new PostAddress("/posts/" + row.getString("id") + "/" + row.getString("slug"),
					row.getTimestamp("changed_at").toInstant()))
			.list();
	}

	/** What this user sees. A page after the last is empty. */
	public PostPage visibleTo(CurrentUser user, PostQuery query) {
		return search(query, ALSO_OWN, Map.of("me", user.id(), "admin", user.admin()));
	}

	private PostPage search(PostQuery query, String visible, Map<String, ?> who) {
		StringBuilder where = new StringBuilder(PostRow.FROM).append(visible);
		Map<String, Object> values = new HashMap<>(who);
		if (query.query() != null) {
			String words = SearchWords.query(query.query());
			where.append(words.isEmpty() ? " and false" : " and p.words @@ to_tsquery('simple', :query)");
			values.put("query", words);
		}
		if (query.tag() != null) {
			where.append(" and p.tags @> array[cast(:tag as text)]");
			values.put("tag", query.tag());
		}
		if (query.author() != null) {
			where.append(" and p.author_id = :author");
			values.put("author", query.author());
		}
		if (query.accountId() != null) {
			where.append(" and p.account_id = :account");
			values.put("account", query.accountId());
		}
		if (query.state() != null) {
			where.append(" and p.state = :state");
			values.put("state", query.state().text());
		}
		int total = this.jdbc.sql("select count(*)" + where).params(values).query(Integer.class).single();
		List<Post> posts = this.jdbc
			.sql("select p.*, a.name as account_name" + where + " order by " + query.sort().order()
					+ " limit :most offset :skipped")
			.params(values)
			.param("most", query.size())
			.param("skipped", query.offset())
			.query(PostRow::read)
			.list();
		return new PostPage(posts, query.page(), Math.max(1, (total + query.size() - 1) / query.size()), total);
	}

}
