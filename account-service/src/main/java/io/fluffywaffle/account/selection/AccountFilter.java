package io.fluffywaffle.account.selection;

import java.util.function.Predicate;

import io.fluffywaffle.account.account.Account;
import io.fluffywaffle.defaults.spelling.Spelling;
import org.jspecify.annotations.Nullable;

/** Finds accounts by any part of their name or of one of their numbers. */
public record AccountFilter(String words, String digits) implements Predicate<Account> {

	/** Fewer digits are in nearly every number. */
	private static final int DIGITS_THAT_TELL = 3;

	/** What somebody typed; null finds all. */
	public static AccountFilter of(@Nullable String typed) {
		String words = (typed != null) ? Spelling.fold(typed) : "";
		// 0171… at home is +49171… in E.164
		String digits = words.matches("[\\d\\s()+./-]*") ? words.replaceAll("\\D", "").replaceFirst("^0+", "") : "";
		return new AccountFilter(words, digits);
	}

	@Override
	public boolean test(Account account) {
		return Spelling.fold(account.name()).contains(this.words) || this.digits.length() >= DIGITS_THAT_TELL
				&& account.numbers().stream().anyMatch((number) -> number.number().contains(this.digits));
	}

}
