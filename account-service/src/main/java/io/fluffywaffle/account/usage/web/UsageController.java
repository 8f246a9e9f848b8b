package io.fluffywaffle.account.usage.web;

import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.account.usage.AccountName;
import io.fluffywaffle.account.usage.AccountNames;
import io.fluffywaffle.account.usage.Days;
import io.fluffywaffle.account.usage.TwoWay;
import io.fluffywaffle.account.usage.UsageSums;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("accounts")
class UsageController {

	private final UsageSums sums;

	private final AccountNames names;

	UsageController(UsageSums sums, AccountNames names) {
		this.sums = sums;
		this.names = names;
	}

	@Allow(role = AccountRole.SUPERVISOR, orAdmin = true)
	@GetMapping("/api/accounts/{accountId}/usage")
	UsageView ofAccount(@PathVariable UUID accountId, @ParameterObject DaysFilter filter) {
		if (!this.names.isThere(accountId)) {
			throw Problem.notFound("account");
		}
		return UsageView.of(this.sums.byDay(filter.days(), accountId));
	}

	@GetMapping("/api/usage")
	UsageOfAllView ofAll(CurrentUser caller, @ParameterObject DaysFilter filter) {
		if (!caller.admin()) {
			throw Problem.forbidden("What all accounts text is shown to admins only.");
		}
		Days days = filter.days();
		Map<UUID, TwoWay> byAccount = this.sums.byAccount(days);
		Map<UUID, AccountName> known = this.names.of(byAccount.keySet());
		return UsageOfAllView.of(this.sums.byDay(days), byAccount, known);
	}

}
