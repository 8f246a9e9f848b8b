package io.fluffywaffle.account.bank;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.fluffywaffle.account.bank.BankAccountTable.Secret;
import io.fluffywaffle.account.company.Companies;
import io.fluffywaffle.account.company.Company;
import io.fluffywaffle.account.company.NoSuchCompany;
import io.fluffywaffle.defaults.ids.Ids;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bank accounts of companies. As soon as a company has any, one is the default. */
@Service
public class BankAccounts {

	/** A key can go between the reading of a row and the reading of the keys. */
	private static final int TRIES = 3;

	private final Companies companies;

	private final BankAccountTable table;

	private final BankKeys keys;

	private final BankCipher cipher;

	private final Clock clock;

	BankAccounts(Companies companies, BankAccountTable table, BankKeys keys, BankCipher cipher, Clock clock) {
		this.companies = companies;
		this.table = table;
		this.keys = keys;
		this.cipher = cipher;
		this.clock = clock;
	}

	/** Those of a company, the default first. */
	public List<BankAccount> of(UUID companyId) {
		if (!this.companies.existsById(companyId)) {
			throw new NoSuchCompany();
		}
		return this.table.of(companyId);
	}

	/**
	 * Adds one; the first becomes the default by itself.
	 * @throws KnownBankAccount when the company has it already
	 */
	@Transactional
	public BankAccount add(UUID companyId, String holder, BankNumbers numbers, boolean asDefault) {
		Company company = lock(companyId);
		boolean isDefault = asDefault || this.table.of(company.id()).isEmpty();
		if (isDefault) {
			this.table.clearDefault(companyId);
		}
		BankAccount account = new BankAccount(Ids.next(), numbers.kind(), holder, numbers.country(), numbers.lastFour(),
				numbers.bic() != null, Verification.UNVERIFIED, isDefault, this.clock.instant(), 0);
		long key = this.keys.holdPrimary();
		Secret secret = new Secret(account.id(), companyId, key,
				this.cipher.encrypt(key, companyId, account.id(), numbers));
		try {
			this.table.add(companyId, account, secret, this.cipher.fingerprint(companyId, numbers));
		}
		catch (DuplicateKeyException ex) {
			throw new KnownBankAccount();
		}
		return account;
	}

	/**
	 * Changes one.
	 * @throws DefaultNeeded when the default is to be none any more
	 */
	@Transactional
	public BankAccount change(UUID companyId, UUID id, BankAccountEdit edit) {
		BankAccount account = this.table.find(lock(companyId).id(), id).orElseThrow(NoSuchBankAccount::new);
		if (edit.expected() != null && edit.expected() != account.version()) {
			throw new OptimisticLockingFailureException("The bank account is at version " + account.version());
		}
		boolean isDefault = Objects.requireNonNullElse(edit.isDefault(), account.isDefault());
		if (account.isDefault() && !isDefault) {
			throw new DefaultNeeded();
		}
		if (isDefault && !account.isDefault()) {
			this.table.clearDefault(companyId);
		}
		this.table.change(id, Objects.requireNonNullElse(edit.holder(), account.holder()),
				Objects.requireNonNullElse(edit.verification(), account.verification()), isDefault);
		return this.table.find(companyId, id).orElseThrow(NoSuchBankAccount::new);
	}

	/** Removes one; when it was the default, the oldest other one becomes it. */
	@Transactional
	public void remove(UUID companyId, UUID id) {
		BankAccount account = this.table.find(lock(companyId).id(), id).orElseThrow(NoSuchBankAccount::new);
		this.table.remove(account.id());
		this.table.settleDefault(companyId);
	}

	/** Opens the numbers of one. */
	public BankNumbers reveal(UUID companyId, UUID id) {
		for (int tries = 0; tries < TRIES; tries++) {
			Secret found = this.table.secret(companyId, id).orElseThrow(NoSuchBankAccount::new);
			var numbers = this.cipher.decrypt(found.keyId(), companyId, id, found.secret());
			if (numbers.isPresent()) {
				return numbers.get();
			}
		}
		throw new IllegalStateException("The key of bank account %s is not there".formatted(id));
	}

	private Company lock(UUID companyId) {
		return this.companies.lockById(companyId).orElseThrow(NoSuchCompany::new);
	}

}
