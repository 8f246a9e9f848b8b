package io.fluffywaffle.client.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.fluffywaffle.defaults.picture.FittedPicture;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pictures of pages, named for what is in them. */
@Repository
public class PagePictures {

	private static final Pattern NAME = Pattern.compile("([0-9a-f]{32})-(400|800|1600)\\.jpg");

	private static final Map<String, String> COLUMNS = Map.of("400", "small", "800", "medium", "1600", "large");

	private static final int NAMED_BYTES = 16;

	private final JdbcClient jdbc;

	PagePictures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The page's picture. */
	public Optional<PagePicture> of(UUID pageId) {
		return this.jdbc.sql("select hash, alt, width, height from action_page_picture where page_id = ?")
			.param(pageId)
			.query(PagePicture.class)
			.optional();
	}

	/** The pictures of an account by page. */
	public Map<UUID, PagePicture> ofAccount(UUID accountId) {
		Map<UUID, PagePicture> pictures = new HashMap<>();
		this.jdbc.sql("select page_id, hash, alt, width, height from action_page_picture where account_id = ?")
			.param(accountId)
			.query((row) -> {
				pictures.put(row.getObject("page_id", UUID.class), new PagePicture(row.getString("hash"),
						row.getString("alt"), row.getInt("width"), row.getInt("height")));
			});
		return pictures;
	}

	/**
	 * The file {@code <hash>-<size>.jpg}.
	 * @return JPEG; empty when no page has such a picture
	 */
	public Optional<byte[]> file(String name) {
		Matcher parts = NAME.matcher(name);
		if (!parts.matches()) {
			return Optional.empty();
		}
		return this.jdbc
			.sql("select " + COLUMNS.get(parts.group(2)) + " from action_page_picture where hash = ? limit 1")
			.param(parts.group(1))
			.query(byte[].class)
			.optional();
	}

	/**
	 * Gives a page a picture, instead of the one it has.
	 * @throws NoSuchPage when the page was deleted meanwhile
	 */
	public void put(UUID accountId, UUID pageId, FittedPicture picture, String alt) {
		int written = this.jdbc
			.sql("""
					insert into action_page_picture (page_id, account_id, hash, alt, width, height, small, medium, large)
					select p.id, p.account_id, :hash, :alt, :width, :height, :small, :medium, :large
					from action_page p where p.account_id = :account and p.id = :page
					on conflict (page_id) do update set hash = excluded.hash, alt = excluded.alt, width = excluded.width,
						height = excluded.height, small = excluded.small, medium = excluded.medium, large = excluded.large""")
			.param("page", pageId)
			.param("account", accountId)
			.param("hash", hash(picture.large()))
			.param("alt", alt)
			.param("width", picture.width())
			.param("height", picture.height())
			.param("small", picture.small())
			.param("medium", picture.medium())
			.param("large", picture.large())
			.update();
		if (written == 0) {
			throw new NoSuchPage();
		}
	}

	/** Takes a page's picture away. */
	public void remove(UUID accountId, UUID pageId) {
		this.jdbc.sql("delete from action_page_picture where account_id = ? and page_id = ?")
			.params(accountId, pageId)
			.update();
	}

	/** Gives a page the picture of another. */
	void copy(UUID fromId, UUID toId) {
		this.jdbc.sql("""
				insert into action_page_picture (page_id, account_id, hash, alt, width, height, small, medium, large)
				select ?, account_id, hash, alt, width, height, small, medium, large from action_page_picture
				where page_id = ?""").params(toId, fromId).update();
	}

	private static String hash(byte[] jpeg) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(jpeg);
			return HexFormat.of().formatHex(digest, 0, NAMED_BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
