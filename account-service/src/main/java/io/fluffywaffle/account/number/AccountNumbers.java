package io.fluffywaffle.account.number;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import io.fluffywaffle.account.account.Account;
import io.fluffywaffle.account.account.AccountDeleted;
import io.fluffywaffle.account.account.AccountEditor;
import io.fluffywaffle.account.account.AccountNumber;
import io.fluffywaffle.account.account.Accounts;
import io.fluffywaffle.account.account.NoSuchAccount;
import io.fluffywaffle.account.account.NoSuchNumber;
import io.fluffywaffle.account.account.NumberInUse;
import io.fluffywaffle.account.messaging.MessagingRefusal;
import io.fluffywaffle.defaults.phone.PhoneNumbers;
import org.hibernate.exception.ConstraintViolationException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Gives numbers to accounts that Twilio has for them. Twilio is asked first, outside of
 * any transaction, and the number is written down after that: what fails in between
 * leaves a number whose texts come here and that can be brought again.
 */
@Service
public class AccountNumbers {

	private static final String ONE_ACCOUNT = "number_in_one_account";

	private final Accounts accounts;

	private final AccountEditor editor;

	private final NumbersInUse inUse;

	private final TwilioNumbers twilio;

	private final Clock clock;

	AccountNumbers(Accounts accounts, AccountEditor editor, NumbersInUse inUse, TwilioNumbers twilio, Clock clock) {
		this.accounts = accounts;
		this.editor = editor;
		this.inUse = inUse;
		this.twilio = twilio;
		this.clock = clock;
	}

	/** The account's numbers in the order in which they were added. */
	public List<AccountNumber> of(UUID accountId) {
		return this.accounts.findById(accountId).orElseThrow(NoSuchAccount::new).numbers();
	}

	/**
	 * Brings a number that the Twilio account has already.
	 * @param takeOver whether texts that go elsewhere come here from now on
	 * @throws NumberInUse when this or another account has it
	 * @throws AdminsBusiness when it would be the installation's and the caller is no
	 * admin
	 */
	public AccountNumber bring(UUID accountId, NewNumber wanted, boolean takeOver, boolean admin) {
		Account account = changeable(accountId, admin);
		String number = free(wanted, account);
		return store(accountId, number, wanted, this.twilio.connect(account, number, takeOver));
	}

	/**
	 * Buys a number.
	 * @throws NumberInUse when an account has it
	 * @throws AdminsBusiness when the installation would pay and the caller is no admin
	 * @throws PurchaseUnclear when nobody can tell whether it was bought
	 */
	public AccountNumber purchase(UUID accountId, NewNumber wanted, boolean admin) {
		Account account = changeable(accountId, admin);
		String number = free(wanted, account);
		return store(accountId, number, wanted, this.twilio.buy(account, number));
	}

	/**
	 * Changes what a number is used for.
	 * @throws NoSuchNumber when it is none of the account's
	 */
	public AccountNumber change(UUID accountId, String number, Consumer<Account> change) {
		return this.editor.edit(accountId, change).number(number).orElseThrow(NoSuchNumber::new);
	}

	/**
	 * Takes a number from the account, and back to Twilio if it is to be released.
	 * @throws NoSuchNumber when it is none of the account's
	 * @throws AdminsBusiness when the installation's is to be released and the caller is
	 * no admin
	 */
	public void remove(UUID accountId, String number, boolean release, boolean admin) {
		Account account = release ? changeable(accountId, admin) : active(accountId);
		if (account.number(number).isEmpty()) {
			throw new NoSuchNumber();
		}
		try {
			this.twilio.remove(account, number, release);
		}
		catch (MessagingRefusal refusal) {
			// credentials that Twilio refuses must not keep a number here for ever
			if (release || !refusal.slug().equals("twilio-refused")) {
				throw refusal;
			}
		}
		this.editor.edit(accountId, (changed) -> changed.drop(number));
	}

	private Account changeable(UUID accountId, boolean admin) {
		Account account = active(accountId);
		if (!admin && account.carrier().isEmpty()) {
			throw new AdminsBusiness();
		}
		return account;
	}

	private Account active(UUID accountId) {
		Account account = this.accounts.findById(accountId).orElseThrow(NoSuchAccount::new);
		if (account.isDeleted()) {
			throw new AccountDeleted();
		}
		return account;
	}

	/** Asked before Twilio changes anything; at once, only the constraint decides. */
	private String free(NewNumber wanted, Account account) {
		String number = PhoneNumbers.toE164(wanted.number(), account.country());
		if (this.inUse.contains(number)) {
			throw new NumberInUse();
		}
		return number;
	}

	private AccountNumber store(UUID accountId, String number, NewNumber wanted, List<String> capabilities) {
		try {
			Account changed = this.editor.edit(accountId, (account) -> account.add(number, wanted.label(),
					wanted.asDefault(), capabilities, this.clock.instant()));
			return changed.number(number).orElseThrow();
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
