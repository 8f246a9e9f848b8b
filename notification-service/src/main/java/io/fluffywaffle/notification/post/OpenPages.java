package io.fluffywaffle.notification.post;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The action pages that are open, as last told: for the sitemap. */
@Repository
public class OpenPages {

	private final JdbcClient jdbc;

	OpenPages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Takes over a page that visitors find. */
	public void open(UUID id, UUID accountId, String slug, Instant at) {
		this.jdbc.sql("""
				insert into open_page (id, account_id, slug, changed_at) values (:id, :account, :slug, :at)
				on conflict (id) do update set slug = excluded.slug, changed_at = excluded.changed_at""")
			.param("id", id)
			.param("account", accountId)
			.param("slug", slug)
			.param("at", Timestamp.from(at))
			.update();
	}

	/** Forgets a page that visitors do not find any more. */
	public void close(UUID id) {
		this.jdbc.sql("delete from open_page where id = ?").param(id).update();
	}

	void removeOf(UUID accountId) {
		this.jdbc.sql("delete from open_page where account_id = ?").param(accountId).update();
	}

	/** Those of living accounts, what changed last first. */
	public List<OpenPage> list(int most) {
		return this.jdbc.sql("""
				select o.slug, o.changed_at from open_page o join account a on a.id = o.account_id
				where not a.deleted order by o.changed_at desc, o.id limit ?""")
			.param(most)
			.query((row, number) -> new OpenPage(row.getString("slug"), row.getTimestamp("changed_at").toInstant()))
			.list();
	}

	/** One of them. */
	public record OpenPage(String slug, Instant changedAt) {

		/** Where visitors find it. */
		public String path() {
			return "/act/" + this.slug;
		}

	}

}
