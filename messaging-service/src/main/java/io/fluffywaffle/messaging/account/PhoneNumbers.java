package io.fluffywaffle.messaging.account;

import java.util.Optional;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/** Reads phone numbers as people write them. */
public final class PhoneNumbers {

	private static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();

	// libphonenumber would also take vanity letters, "tel:", extensions and foreign
	// digits
	private static final Pattern WRITTEN = Pattern.compile("[+0-9 ().\u00a0/-]{3,40}");

	private PhoneNumbers() {
	}

	/**
	 * The number in E.164; empty when the text is no possible number.
	 * @param country ISO 3166-1 alpha-2 of a number without country code
	 */
	public static Optional<String> toE164(String text, String country) {
		if (!WRITTEN.matcher(text).matches()) {
			return Optional.empty();
		}
		try {
			PhoneNumber number = UTIL.parse(text, country);
			return (UTIL.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE)
					? Optional.of(UTIL.format(number, PhoneNumberFormat.E164)) : Optional.empty();
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
	}

}
