package io.fluffywaffle.account.account;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A number of an account.
 *
 * @param number E.164
 * @param isDefault whether new conversations begin from it
 * @param capabilities of {@code sms}, {@code mms}, {@code voice}
 * @param country ISO 3166-1 alpha-2; null for numbers of no single country
 */
public record AccountNumber(String number, String label, boolean isDefault, List<String> capabilities,
		@Nullable String country) {

	static AccountNumber of(String number, NumberUse use) {
		return new AccountNumber(number, use.label(), use.isDefault(), use.capabilityList(), NumberCountry.of(number));
	}

}
