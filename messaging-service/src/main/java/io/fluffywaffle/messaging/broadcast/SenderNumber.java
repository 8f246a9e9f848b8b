package io.fluffywaffle.messaging.broadcast;

import io.fluffywaffle.defaults.phone.NotAPhoneNumberException;
import io.fluffywaffle.defaults.phone.PhoneNumbers;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.messaging.account.Account;
import org.jspecify.annotations.Nullable;

/** Finds the number that a broadcast leaves from. */
final class SenderNumber {

	private SenderNumber() {
	}

	/**
	 * The account's number that is meant, its default one when none is named.
	 * @throws Problem 400 when it is not the account's, 409 when the account has none
	 */
	static String of(Account account, @Nullable String from) {
		if (from == null) {
			return account.defaultNumber()
				.orElseThrow(
						() -> Problem.conflict("no-number", "No number", "The account has no number to text from."));
		}
		String number = e164(account, from);
		if (!account.owns(number)) {
			throw Problem.invalid("from", "is not one of the account's numbers");
		}
		return number;
	}

	private static String e164(Account account, String from) {
		try {
			return PhoneNumbers.toE164(from, account.country());
		}
		catch (NotAPhoneNumberException ex) {
			throw Problem.invalid("from", String.valueOf(ex.getMessage()));
		}
	}

}
