package io.fluffywaffle.account.selection.web;

import io.fluffywaffle.account.account.Accounts;
import io.fluffywaffle.account.company.Companies;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("accounts")
class AccountsSummaryController {

	private final Accounts accounts;

	private final Companies companies;

	AccountsSummaryController(Accounts accounts, Companies companies) {
		this.accounts = accounts;
		this.companies = companies;
	}

	@GetMapping("/api/accounts/summary")
	AccountsSummaryView summary(CurrentUser caller) {
		if (!caller.admin()) {
			throw Problem.forbidden("How many accounts there are is for admins.");
		}
		return new AccountsSummaryView(this.accounts.countByDeletedAtIsNull(),
				this.accounts.countByDeletedAtIsNotNull(), this.companies.count());
	}

}
