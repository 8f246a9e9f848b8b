package io.fluffywaffle.account.account;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.jspecify.annotations.Nullable;

/** Where a number is from. */
final class NumberCountry {

	private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

	private NumberCountry() {
	}

	static @Nullable String of(String number) {
		try {
			String exact = LIBRARY.getRegionCodeForNumber(LIBRARY.parse(number, null));
			// numbers for films and stories belong to no region by the book
			String region = (exact != null) ? exact
					: LIBRARY.getRegionCodeForCountryCode(LIBRARY.parse(number, null).getCountryCode());
			return (region.length() == 2 && !region.equals("ZZ")) ? region : null;
		}
		catch (NumberParseException ex) {
			return null;
		}
	}

}
