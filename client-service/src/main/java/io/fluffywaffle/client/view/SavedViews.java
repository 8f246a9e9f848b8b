package io.fluffywaffle.client.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.client.country.AccountCountries;
import io.fluffywaffle.defaults.ids.Ids;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the views of members. */
@Service
public class SavedViews {

	private static final TypeReference<Map<String, Object>> FILTER = new TypeReference<>() {
	};

	private static final int MOST = 100;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final AccountCountries accounts;

	private final Clock clock;

	SavedViews(JdbcClient jdbc, JsonMapper json, AccountCountries accounts, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.accounts = accounts;
		this.clock = clock;
	}

	/** What somebody saved and what others in the account share, by name. */
	public List<SavedView> of(UUID accountId, UUID userId) {
		return this.jdbc.sql("""
				select id, name, filter, shared, owner_id from client_view
				where account_id = ? and (owner_id = ? or shared) order by lower(name), id limit 500""")
			.params(accountId, userId)
			.query(this::read)
			.list();
	}

	/**
	 * Saves a view.
	 * @throws ViewNameTaken when the person has one of this name
	 */
	@Transactional
	public SavedView add(UUID accountId, UUID userId, String name, Map<String, Object> filter, boolean shared) {
		this.accounts.requireKnown(accountId);
		if (this.jdbc.sql("select count(*) from client_view where account_id = ? and owner_id = ?")
			.params(accountId, userId)
			.query(Integer.class)
			.single() >= MOST) {
			throw new TooManyViews();
		}
		SavedView view = new SavedView(Ids.next(), name, filter, shared, userId);
		try {
			this.jdbc.sql("""
					insert into client_view (id, account_id, name, filter, shared, owner_id, added_at)
					values (?, ?, ?, ?::jsonb, ?, ?, ?)""")
				.params(view.id(), accountId, name, this.json.writeValueAsString(filter), shared, userId,
						Timestamp.from(this.clock.instant()))
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new ViewNameTaken();
		}
		return view;
	}

	/**
	 * Deletes a view.
	 * @param asLead whether shared ones of others may be deleted, too
	 */
	@Transactional
	public void delete(UUID accountId, UUID viewId, UUID userId, boolean asLead) {
		if (this.jdbc
			.sql("delete from client_view where account_id = ? and id = ? and (owner_id = ? or (shared and ?))")
			.params(accountId, viewId, userId, asLead)
			.update() == 0) {
			throw new NoSuchView();
		}
	}

	private SavedView read(ResultSet row, int index) throws SQLException {
		return new SavedView(row.getObject("id", UUID.class), row.getString("name"),
				this.json.readValue(row.getString("filter"), FILTER), row.getBoolean("shared"),
				row.getObject("owner_id", UUID.class));
	}

}
