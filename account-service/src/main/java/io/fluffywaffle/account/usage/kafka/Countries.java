package io.fluffywaffle.account.usage.kafka;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Tells the country of a number. */
final class Countries {

	/**
	 * ISO 3166-1 leaves it to users; theirs who text from nowhere or from a short code.
	 */
	static final String NONE = "ZZ";

	private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

	private Countries() {
	}

	/** ISO 3166-1 alpha-2; of numbers that nobody has, that of their country code. */
	static String of(String number) {
		try {
			PhoneNumber parsed = LIBRARY.parse(number, NONE);
			String exact = LIBRARY.getRegionCodeForNumber(parsed);
			return known((exact != null) ? exact : LIBRARY.getRegionCodeForCountryCode(parsed.getCountryCode()));
		}
		catch (NumberParseException ex) {
			return NONE;
		}
	}

	/** What was told, or else what the number says. */
	static String of(@Nullable String told, String number) {
		return (told != null) ? known(told) : of(number);
	}

	/** 001 stands for numbers of the whole world, such as +800. */
	private static String known(String region) {
		return region.matches("[A-Z]{2}") ? region : NONE;
	}

}
