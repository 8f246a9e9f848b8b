package io.fluffywaffle.account.company;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import io.fluffywaffle.account.account.AccountPayers;
import io.fluffywaffle.account.account.Accounts;
import io.fluffywaffle.account.account.NoSuchAccount;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which company pays for which account: one at most, decided by a constraint. */
@Component
public class Payers implements AccountPayers {

	private final JdbcClient jdbc;

	private final Accounts accounts;

	private final Companies companies;

	private final Clock clock;

	Payers(JdbcClient jdbc, Accounts accounts, Companies companies, Clock clock) {
		this.jdbc = jdbc;
		this.accounts = accounts;
		this.companies = companies;
		this.clock = clock;
	}

	@Override
	public Map<UUID, CompanyName> of(Collection<UUID> accountIds) {
		record Payer(UUID account, CompanyName company) {
		}
		return this.jdbc.sql("""
				select account_id, c.id, c.display_name from company_account join company c on c.id = company_id
				where account_id = any(?)""")
			.param(accountIds.toArray(UUID[]::new))
			.query((row, index) -> new Payer(row.getObject(1, UUID.class),
					new CompanyName(row.getObject(2, UUID.class), row.getString(3))))
			.list()
			.stream()
			.collect(Collectors.toMap(Payer::account, Payer::company));
	}

	/** The company that pays for the account. */
	public Optional<UUID> companyOf(UUID accountId) {
		return this.jdbc.sql("select company_id from company_account where account_id = ?")
			.param(accountId)
			.query(UUID.class)
			.optional();
	}

	/** Every account that the company pays for, erased ones included. */
	public List<UUID> accountsOf(UUID companyId) {
		return this.jdbc.sql("select account_id from company_account where company_id = ? order by since, account_id")
			.param(companyId)
			.query((row, index) -> row.getObject(1, UUID.class))
			.list();
	}

	/** The accounts that are there and that the company pays for, by name. */
	public List<PaidAccount> namedAccountsOf(UUID companyId) {
		return this.jdbc.sql("""
				select a.id, a.name from company_account join account a on a.id = account_id
				where company_id = ? order by lower(a.name), a.id""")
			.param(companyId)
			.query((row, index) -> new PaidAccount(row.getObject(1, UUID.class), row.getString(2)))
			.list();
	}

	/**
	 * Lets the company pay for the account.
	 * @throws HasPayer when another one does
	 */
	@Transactional
	public void attach(UUID companyId, UUID accountId) {
		Company company = this.companies.lockById(companyId).orElseThrow(NoSuchCompany::new);
		if (this.accounts.findById(accountId).isEmpty()) {
			throw new NoSuchAccount();
		}
		this.jdbc.sql("""
				insert into company_account (account_id, company_id, since) values (?, ?, ?)
				on conflict on constraint one_payer_per_account do nothing""")
			.params(accountId, company.id(), this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		if (!companyOf(accountId).map(companyId::equals).orElse(false)) {
			throw new HasPayer();
		}
	}

	/** Ends that the company pays for the account. */
	@Transactional
	public void detach(UUID companyId, UUID accountId) {
		if (!this.companies.existsById(companyId)) {
			throw new NoSuchCompany();
		}
		int ended = this.jdbc.sql("delete from company_account where company_id = ? and account_id = ?")
			.params(companyId, accountId)
			.update();
		if (ended == 0) {
			throw new NoSuchAccount();
		}
	}

	/** Forgets accounts that were erased. */
	void forgetErased(UUID companyId) {
		this.jdbc.sql("""
				delete from company_account where company_id = ?
				and not exists (select 1 from account where id = account_id)""").param(companyId).update();
	}

}
