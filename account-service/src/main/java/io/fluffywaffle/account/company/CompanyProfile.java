package io.fluffywaffle.account.company;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is written down about a company.
 *
 * @param country by its ISO 3166-1 alpha-2 code
 * @param currency by its ISO 4217 code; every amount of the company is in it
 */
public record CompanyProfile(String legalName, String displayName, String country, @Nullable String taxId,
		String currency, List<Contact> contacts, List<Address> addresses, @Nullable String notes) {
}
