package io.fluffywaffle.account.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of bank accounts. */
@Repository
class BankAccountTable {

	private final JdbcClient jdbc;

	BankAccountTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<BankAccount> of(UUID companyId) {
		return this.jdbc.sql("select * from bank_account where company_id = ? order by is_default desc, created_at, id")
			.param(companyId)
			.query((row, index) -> account(row))
			.list();
	}

	Optional<BankAccount> find(UUID companyId, UUID id) {
		return this.jdbc.sql("select * from bank_account where company_id = ? and id = ?")
			.params(companyId, id)
			.query((row, index) -> account(row))
			.optional();
	}

	Optional<Secret> secret(UUID companyId, UUID id) {
		return this.jdbc.sql("select id, company_id, key_id, secret from bank_account where company_id = ? and id = ?")
			.params(companyId, id)
			.query((row, index) -> secret(row))
			.optional();
	}

	void add(UUID companyId, BankAccount account, Secret secret, byte[] fingerprint) {
		this.jdbc.sql("""
				insert into bank_account (id, company_id, kind, holder, country, last_four, has_bic, verification,
				is_default, key_id, secret, fingerprint, created_at, version)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
			.params(account.id(), companyId, account.kind().name(), account.holder(), account.country(),
					account.lastFour(), account.hasBic(), account.verification().name(), account.isDefault(),
					secret.keyId(), secret.secret(), fingerprint, account.createdAt().atOffset(ZoneOffset.UTC))
			.update();
	}

	void change(UUID id, String holder, Verification verification, boolean isDefault) {
		this.jdbc.sql("""
				update bank_account set holder = ?, verification = ?, is_default = ?, version = version + 1
				where id = ?""").params(holder, verification.name(), isDefault, id).update();
	}

	void clearDefault(UUID companyId) {
		this.jdbc.sql("""
				update bank_account set is_default = false, version = version + 1
				where company_id = ? and is_default""").param(companyId).update();
	}

	void remove(UUID id) {
		this.jdbc.sql("delete from bank_account where id = ?").param(id).update();
	}

	/** The oldest becomes the default where none is. */
	void settleDefault(UUID companyId) {
		this.jdbc.sql("""
				update bank_account set is_default = true, version = version + 1 where id = (
				select id from bank_account where company_id = :company order by created_at, id limit 1)
				and not exists (select 1 from bank_account where company_id = :company and is_default)""")
			.param("company", companyId)
			.update();
	}

	/** Some that are encrypted with an old key and that nobody else works on. */
	List<Secret> lockSomeOfOldKeys(int count, Collection<UUID> without) {
		return this.jdbc.sql("""
				select b.id, company_id, key_id, secret from bank_account b
				join bank_key k on k.id = key_id and k.state = 'OLD'
				where b.id <> all (?) limit ? for update of b skip locked""")
			.params(without.toArray(UUID[]::new), count)
			.query((row, index) -> secret(row))
			.list();
	}

	void replace(Secret secret) {
		this.jdbc.sql("update bank_account set key_id = ?, secret = ? where id = ?")
			.params(secret.keyId(), secret.secret(), secret.id())
			.update();
	}

	private static BankAccount account(ResultSet row) throws SQLException {
		Instant createdAt = row.getObject("created_at", OffsetDateTime.class).toInstant();
		return new BankAccount(row.getObject("id", UUID.class), BankAccountKind.valueOf(row.getString("kind")),
				row.getString("holder"), row.getString("country"), row.getString("last_four"),
				row.getBoolean("has_bic"), Verification.valueOf(row.getString("verification")),
				row.getBoolean("is_default"), createdAt, row.getLong("version"));
	}

	private static Secret secret(ResultSet row) throws SQLException {
		return new Secret(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getLong(3), row.getBytes(4));
	}

	/** The encrypted numbers of one row, and where they lie. */
	record Secret(UUID id, UUID companyId, long keyId, byte[] secret) {

	}

}
