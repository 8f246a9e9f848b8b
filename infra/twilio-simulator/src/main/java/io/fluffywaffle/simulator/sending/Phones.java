package io.fluffywaffle.simulator.sending;

import java.util.Optional;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/** Reads a phone number as Twilio does: E.164, or digits that can only be American. */
public final class Phones {

	private static final Pattern DIGITS = Pattern.compile("\\+?[0-9 ().-]{4,25}");

	private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

	private Phones() {
	}

	public static Optional<String> normal(String text) {
		if (!DIGITS.matcher(text).matches()) {
			return Optional.empty();
		}
		try {
			PhoneNumber number = NUMBERS.parse(text, "US");
			return NUMBERS.isPossibleNumber(number) ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
					: Optional.empty();
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
	}

}
