package io.fluffywaffle.defaults.phone;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Reads phone numbers in international or national form, with any usual punctuation, into
 * E.164 ({@code +12025550142}).
 */
public final class PhoneNumbers {

	private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

	private static final Set<PhoneNumberType> COSTLY = Set.of(PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST,
			PhoneNumberType.UAN, PhoneNumberType.PAGER, PhoneNumberType.VOICEMAIL);

	private static final String NO_COUNTRY = "ZZ";

	private static final int LONGEST = 40;

	/** Marks that copying from an address book or a web page leaves behind, unseen. */
	private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

	private static final Pattern TEL_LINK = Pattern.compile("^tel:", Pattern.CASE_INSENSITIVE);

	// The library reads 1-800-FLOWERS as digits and whatsapp:+1202… as the number behind
	// the colon: neither is what a sender of texts means
	private static final Pattern FOREIGN = Pattern.compile("[\\p{L}:;#*@,]");

	private PhoneNumbers() {
	}

	/**
	 * The number in E.164.
	 * @param text what somebody wrote
	 * @param country ISO 3166 code of the country whose national form is accepted; null
	 * accepts the international form only
	 * @throws NotAPhoneNumberException when it is none, is incomplete or has an extension
	 */
	public static String toE164(String text, @Nullable String country) {
		String number = TEL_LINK.matcher(INVISIBLE.matcher(text).replaceAll("").strip()).replaceFirst("");
		if (number.length() > LONGEST) {
			throw new NotAPhoneNumberException("is too long for a phone number");
		}
		if (FOREIGN.matcher(number).find()) {
			throw new NotAPhoneNumberException("may hold digits and punctuation only, no letters and no extension");
		}
		PhoneNumber parsed = parse(number, country);
		ValidationResult length = LIBRARY.isPossibleNumberWithReason(parsed);
		if (length != ValidationResult.IS_POSSIBLE) {
			throw new NotAPhoneNumberException(switch (length) {
				case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY -> "is too short for a phone number";
				case TOO_LONG -> "is too long for a phone number";
				case INVALID_COUNTRY_CODE -> "begins with a country code that does not exist";
				default -> "is not a phone number";
			});
		}
		return LIBRARY.format(parsed, PhoneNumberFormat.E164);
	}

	/**
	 * The number in E.164, of a person who may be texted: whether it is a landline is not
	 * known everywhere, but nobody is reached under one that costs the caller extra.
	 * @throws NotAPhoneNumberException when it is none or of such a kind
	 */
	public static String toTextable(String text, @Nullable String country) {
		String number = toE164(text, country);
		if (COSTLY.contains(LIBRARY.getNumberType(parse(number, null)))) {
			throw new NotAPhoneNumberException("is a number with special charges, which cannot be texted");
		}
		return number;
	}

	private static PhoneNumber parse(String number, @Nullable String country) {
		try {
			return LIBRARY.parse(number, Objects.requireNonNullElse(country, NO_COUNTRY));
		}
		catch (NumberParseException ex) {
			throw new NotAPhoneNumberException(switch (ex.getErrorType()) {
				case INVALID_COUNTRY_CODE -> (country != null) ? "begins with a country code that does not exist"
						: "has to begin with + and the country code";
				case TOO_LONG -> "is too long for a phone number";
				case TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN -> "is too short for a phone number";
				default -> "is not a phone number";
			});
		}
	}

}
