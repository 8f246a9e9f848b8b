package io.fluffywaffle.account.billing.web;

import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.account.billing.Plans;
import io.fluffywaffle.account.company.Companies;
import io.fluffywaffle.account.company.Company;
import io.fluffywaffle.account.company.Payers;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.security.Scope;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What texts of an account cost, so that whoever writes to many knows before sending. */
@RestController
@Scope("accounts")
@Allow(role = AccountRole.MEMBER, orAdmin = true)
@RequestMapping("/api/accounts/{accountId}/prices")
class AccountPricesController {

	private final Payers payers;

	private final Companies companies;

	private final Plans plans;

	AccountPricesController(Payers payers, Companies companies, Plans plans) {
		this.payers = payers;
		this.companies = companies;
		this.plans = plans;
	}

	@GetMapping
	AccountPricesView show(@PathVariable UUID accountId) {
		Optional<Company> payer = this.payers.companyOf(accountId).flatMap(this.companies::findById);
		return payer
			.map((company) -> AccountPricesView.of(company.currency(), this.plans.of(company.id()).terms().prices()))
			.orElse(AccountPricesView.NONE);
	}

}
