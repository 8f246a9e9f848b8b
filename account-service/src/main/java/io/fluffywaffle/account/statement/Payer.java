package io.fluffywaffle.account.statement;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.account.billing.Terms;
import io.fluffywaffle.account.usage.AccountName;
import org.jspecify.annotations.Nullable;

/**
 * Who pays in a month, for which accounts and on which terms.
 *
 * @param address as it stands on an envelope, line by line
 * @param since the month in which the company became a customer
 */
public record Payer(UUID companyId, String displayName, String legalName, @Nullable String taxId, List<String> address,
		String currency, YearMonth since, Terms terms, List<AccountName> accounts) {

	/** It before it was a customer. */
	Payer ofNothing() {
		return new Payer(this.companyId, this.displayName, this.legalName, this.taxId, this.address, this.currency,
				this.since, this.terms, List.of());
	}

}
