package io.fluffywaffle.client.enrolment;

import java.util.UUID;

import io.fluffywaffle.client.account.AccountFace;
import io.fluffywaffle.client.account.AccountFaces;
import io.fluffywaffle.client.country.NoSuchAccount;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how accounts take clients in. */
@Service
public class EnrolmentDesk {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final AccountFaces accounts;

	EnrolmentDesk(JdbcClient jdbc, JsonMapper json, AccountFaces accounts) {
		this.jdbc = jdbc;
		this.json = json;
		this.accounts = accounts;
	}

	/**
	 * The account's settings, the usual ones as long as nobody changed them.
	 * @throws NoSuchAccount when no such account was told
	 */
	public SavedSettings of(UUID accountId) {
		return of(this.accounts.find(accountId).orElseThrow(NoSuchAccount::new));
	}

	/** The account's settings, the usual ones as long as nobody changed them. */
	public SavedSettings of(AccountFace account) {
		return this.jdbc.sql("select settings, version from enrolment_settings where account_id = ?")
			.param(account.id())
			.query((row, index) -> new SavedSettings(
					this.json.readValue(row.getString("settings"), EnrolmentSettings.class), row.getLong("version")))
			.optional()
			.orElseGet(() -> new SavedSettings(EnrolmentSettings.of(account), 0));
	}

	/** Replaces the settings that somebody has seen in this version. */
	@Transactional
	public SavedSettings replace(UUID accountId, long seenVersion, EnrolmentSettings settings) {
		if (this.accounts.find(accountId).isEmpty()) {
			throw new NoSuchAccount();
		}
		int written = this.jdbc.sql((seenVersion == 0) ? """
				insert into enrolment_settings (settings, account_id, version) values (?::jsonb, ?, ? + 1)
				on conflict do nothing""" : """
				update enrolment_settings set settings = ?::jsonb, version = version + 1
				where account_id = ? and version = ?""")
			.params(this.json.writeValueAsString(settings), accountId, seenVersion)
			.update();
		if (written == 0) {
			throw new OptimisticLockingFailureException("Edited version " + seenVersion + " of enrolment settings");
		}
		return new SavedSettings(settings, seenVersion + 1);
	}

}
