package io.fluffywaffle.messaging.delivery;

import java.util.Optional;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/** Tells where a number is at home, which is what a text to it is paid by. */
public final class Countries {

	private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

	private static final String UNKNOWN = "ZZ";

	private Countries() {
	}

	/**
	 * ISO 3166-1 alpha-2 of the country; of several that share a calling code the main
	 * one when the number itself does not tell. Empty for numbers of no country.
	 */
	public static Optional<String> of(String e164) {
		try {
			PhoneNumber number = LIBRARY.parse(e164, null);
			return Optional.ofNullable(LIBRARY.getRegionCodeForNumber(number))
				.or(() -> Optional.of(LIBRARY.getRegionCodeForCountryCode(number.getCountryCode())))
				.filter((region) -> region.matches("[A-Z]{2}") && !region.equals(UNKNOWN));
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
	}

}
