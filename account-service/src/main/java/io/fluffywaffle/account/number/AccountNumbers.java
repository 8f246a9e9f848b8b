package io.fluffywaffle.account.number;

import java.time.Clock;
import java.util.UUID;

import io.fluffywaffle.account.account.Account;
import io.fluffywaffle.account.account.AccountEditor;
import io.fluffywaffle.account.account.AccountNumber;
import io.fluffywaffle.account.account.NumberInUse;
import io.fluffywaffle.defaults.phone.PhoneNumbers;
import org.hibernate.exception.ConstraintViolationException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Gives numbers to accounts. */
@Service
public class AccountNumbers {

	private static final String ONE_ACCOUNT = "number_in_one_account";

	private final AccountEditor accounts;

	private final Clock clock;

	AccountNumbers(AccountEditor accounts, Clock clock) {
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * Adds a number, written internationally or as in the account's country.
	 * @throws NumberInUse when this or another account has it
	 */
	public AccountNumber add(UUID accountId, String number, String label, boolean asDefault) {
		try {
			Account changed = this.accounts.edit(accountId, (account) -> account
				.add(PhoneNumbers.toE164(number, account.country()), label, asDefault, this.clock.instant()));
			return changed.numbers().getLast();
		}
		catch (DataIntegrityViolationException ex) {
			if (ex.getCause() instanceof ConstraintViolationException violation
					&& ONE_ACCOUNT.equals(violation.getConstraintName())) {
				throw new NumberInUse();
			}
			throw ex;
		}
	}

}
