package io.fluffywaffle.account.company.web;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

class CurrencyCodeValidator implements ConstraintValidator<CurrencyCode, String> {

	/** Without gold, test codes and the like, which have no digits of their own. */
	private static final Set<String> KNOWN = Currency.getAvailableCurrencies()
		.stream()
		.filter((currency) -> currency.getDefaultFractionDigits() >= 0)
		.map(Currency::getCurrencyCode)
		.collect(Collectors.toUnmodifiableSet());

	@Override
	public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
		return value == null || KNOWN.contains(value);
	}

}
