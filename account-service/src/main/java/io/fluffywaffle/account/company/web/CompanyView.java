package io.fluffywaffle.account.company.web;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.account.company.Address;
import io.fluffywaffle.account.company.Company;
import io.fluffywaffle.account.company.CompanyProfile;
import io.fluffywaffle.account.company.Contact;
import io.fluffywaffle.account.company.PaidAccount;
import io.fluffywaffle.account.company.TaxIds;
import org.jspecify.annotations.Nullable;

/**
 * A company with everything that is written down about it.
 *
 * @param taxIdChecked false where nobody here knows the rules of the country's tax ids
 * @param accounts for which it pays
 */
public record CompanyView(UUID id, String legalName, String displayName, String country, @Nullable String taxId,
		boolean taxIdChecked, String currency, List<Contact> contacts, List<Address> addresses, @Nullable String notes,
		List<PaidAccount> accounts, long version) {

	static CompanyView of(Company company, List<PaidAccount> accounts) {
		CompanyProfile profile = company.profile();
		String taxId = profile.taxId();
		return new CompanyView(company.id(), profile.legalName(), profile.displayName(), profile.country(), taxId,
				taxId != null && TaxIds.isValid(profile.country(), taxId).orElse(false), profile.currency(),
				profile.contacts(), profile.addresses(), profile.notes(), accounts, company.version());
	}

}
