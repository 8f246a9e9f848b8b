package io.fluffywaffle.client.page;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The addresses of pages. One that an account had stays that account's, so that nobody
 * else gets those who follow an old link.
 */
@Repository
class Slugs {

	private static final int PROPOSALS = 200;

	private static final int MOST_OF_ACCOUNT = 1_000;

	private final JdbcClient jdbc;

	private final Clock clock;

	Slugs(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** An address made of the title that nobody has. */
	String propose(String title) {
		String base = PageSlug.ofTitle(title);
		List<String> proposals = Stream
			.concat(Stream.of(base), IntStream.rangeClosed(2, PROPOSALS).mapToObj((number) -> base + "-" + number))
			.filter((slug) -> PageSlug.fault(slug).isEmpty())
			.toList();
		Set<String> taken = Set.copyOf(this.jdbc.sql("select slug from action_page_slug where slug in (:slugs)")
			.param("slugs", proposals)
			.query(String.class)
			.list());
		return proposals.stream()
			.filter((slug) -> !taken.contains(slug))
			.findFirst()
			.orElseGet(() -> "page-" + UUID.randomUUID().toString().substring(24));
	}

	/**
	 * Gives a page that is already stored the address that it says it has.
	 * @throws SlugTaken when it is another page's, or was another account's
	 */
	void take(ActionPage page) {
		int taken = this.jdbc
			.sql("""
					insert into action_page_slug as s (slug, account_id, page_id, since) values (:slug, :account, :page, :now)
					on conflict (slug) do update set page_id = excluded.page_id
					where s.account_id = excluded.account_id and (s.page_id is null or s.page_id = excluded.page_id
						or not exists (select from action_page p where p.id = s.page_id and p.slug = s.slug))""")
			.param("slug", page.slug())
			.param("account", page.accountId())
			.param("page", page.id())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
		if (taken == 0) {
			throw new SlugTaken();
		}
		if (this.jdbc.sql("select count(*) from action_page_slug where account_id = ?")
			.param(page.accountId())
			.query(Long.class)
			.single() > MOST_OF_ACCOUNT) {
			throw new PageRefused("slug", "is one too many: this account has had " + MOST_OF_ACCOUNT + " addresses");
		}
	}

}
