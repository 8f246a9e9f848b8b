package io.fluffywaffle.account.bank;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.apache.commons.validator.routines.checkdigit.ABANumberCheckDigit;
import org.iban4j.BicUtil;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.iban4j.InvalidCheckDigitException;
import org.iban4j.UnsupportedCountryException;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * The numbers of a bank account, without spaces: IBAN and maybe BIC, or the two of the
 * United States. Never printed.
 */
public record BankNumbers(@Nullable String iban, @Nullable String bic, @Nullable String routingNumber,
		@Nullable String accountNumber) {

	private static final int SHOWN = 4;

	private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");

	private static final Pattern US_ACCOUNT = Pattern.compile("[0-9]{4,17}");

	/**
	 * An account with an IBAN.
	 * @throws WrongBankNumber when structure or check digits are wrong
	 */
	public static BankNumbers ofIban(@Nullable String iban, @Nullable String bic) {
		String number = plain("iban", iban);
		try {
			IbanUtil.validate(number);
		}
		catch (InvalidCheckDigitException ex) {
			throw new WrongBankNumber("iban", "has wrong check digits: look for a typing error");
		}
		catch (UnsupportedCountryException ex) {
			throw new WrongBankNumber("iban", "begins with a country that has no IBANs");
		}
		catch (Iban4jException ex) {
			throw new WrongBankNumber("iban", "is no IBAN of its country");
		}
		return new BankNumbers(number, StringUtils.hasText(bic) ? bic(bic) : null, null, null);
	}

	/**
	 * An account in the United States.
	 * @throws WrongBankNumber when the routing number's check digit is wrong, or the
	 * account number is none
	 */
	public static BankNumbers ofUs(@Nullable String routingNumber, @Nullable String accountNumber) {
		String routing = plain("routingNumber", routingNumber);
		if (!NINE_DIGITS.matcher(routing).matches()) {
			throw new WrongBankNumber("routingNumber", "has to be nine digits");
		}
		if (!ABANumberCheckDigit.ABAN_CHECK_DIGIT.isValid(routing)) {
			throw new WrongBankNumber("routingNumber", "has a wrong check digit: look for a typing error");
		}
		String account = plain("accountNumber", accountNumber);
		if (!US_ACCOUNT.matcher(account).matches()) {
			throw new WrongBankNumber("accountNumber", "has to be 4 to 17 digits");
		}
		return new BankNumbers(null, null, routing, account);
	}

	private static String bic(String given) {
		String number = plain("bic", given);
		try {
			BicUtil.validate(number);
		}
		catch (Iban4jException ex) {
			throw new WrongBankNumber("bic", "is no BIC: 8 or 11 characters, the country at the fifth");
		}
		return number;
	}

	private static String plain(String field, @Nullable String given) {
		if (!StringUtils.hasText(given)) {
			throw new WrongBankNumber(field, "is missing");
		}
		return given.replaceAll("[\\s\\-]", "").toUpperCase(Locale.ROOT);
	}

	/** By what its account is numbered. */
	BankAccountKind kind() {
		return (this.iban != null) ? BankAccountKind.IBAN : BankAccountKind.US;
	}

	/** Where the account is, by ISO 3166-1 alpha-2 code. */
	String country() {
		return (this.iban != null) ? IbanUtil.getCountryCode(this.iban) : "US";
	}

	/** What may be shown: the last four, and never more than half. */
	String lastFour() {
		String number = Objects.requireNonNull((this.iban != null) ? this.iban : this.accountNumber);
		return number.substring(number.length() - Math.min(SHOWN, number.length() / 2));
	}

	/** What makes two of them the same account. */
	String identity() {
		return (this.iban != null) ? "iban/" + this.iban : "us/" + this.routingNumber + "/" + this.accountNumber;
	}

	@Override
	public String toString() {
		return "BankNumbers[" + kind() + "]";
	}

}
