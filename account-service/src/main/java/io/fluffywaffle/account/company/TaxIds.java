package io.fluffywaffle.account.company;

import java.util.Locale;
import java.util.Optional;

import com.helger.masterdata.vat.VATINSyntaxChecker;

/**
 * Checks tax ids where a library knows the country's rules: the VAT identification
 * numbers of the European Union and the United Kingdom, with their check digits.
 */
public final class TaxIds {

	private TaxIds() {
	}

	/**
	 * Whether it is one, with or without the country in front; empty when nobody here
	 * knows the country's rules.
	 */
	public static Optional<Boolean> isValid(String country, String taxId) {
		String prefix = prefixOf(country);
		String plain = taxId.replaceAll("[\\s.\\-/]", "").toUpperCase(Locale.ROOT);
		if (!VATINSyntaxChecker.isValidatorPresent(prefix + plain)) {
			return Optional.empty();
		}
		return Optional.of(isValid(prefix + plain) || (plain.startsWith(prefix) && isValid(plain)));
	}

	private static boolean isValid(String vatin) {
		return VATINSyntaxChecker.isValidVATIN(vatin, false);
	}

	/** Greece writes EL: Council Directive 2006/112/EC, article 215. */
	private static String prefixOf(String country) {
		return country.equals("GR") ? "EL" : country;
	}

}
