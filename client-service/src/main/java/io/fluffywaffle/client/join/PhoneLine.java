package io.fluffywaffle.client.join;

import java.util.List;
import java.util.Set;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.fluffywaffle.defaults.phone.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/** Takes phones that somebody carries around, in countries the account pays for. */
public final class PhoneLine {

	private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

	private static final Set<PhoneNumberType> CARRIED = Set.of(PhoneNumberType.MOBILE,
			PhoneNumberType.FIXED_LINE_OR_MOBILE);

	private PhoneLine() {
	}

	/**
	 * The number in E.164.
	 * @param country whose national form is accepted
	 * @param countries where codes are sent to
	 * @throws io.fluffywaffle.defaults.phone.NotAPhoneNumberException when it is none
	 * @throws PhoneRefused when it is none of these
	 */
	public static String require(String text, String country, List<String> countries) {
		String number = PhoneNumbers.toE164(text, country);
		PhoneNumber parsed = parse(number);
		PhoneNumberType type = LIBRARY.getNumberType(parsed);
		if (type == PhoneNumberType.UNKNOWN) {
			throw new PhoneRefused("is no number that exists");
		}
		if (!CARRIED.contains(type)) {
			throw new PhoneRefused("is no mobile number: texts do not reach it, or cost its caller extra");
		}
		@Nullable String region = LIBRARY.getRegionCodeForNumber(parsed);
		if (region == null || !countries.contains(region)) {
			throw new PhoneRefused("is in a country to which no codes are sent here");
		}
		return number;
	}

	private static PhoneNumber parse(String number) {
		try {
			return LIBRARY.parse(number, null);
		}
		catch (NumberParseException ex) {
			throw new PhoneRefused("is not a phone number");
		}
	}

}
