package io.fluffywaffle.identity.audit.web;

import java.util.UUID;

import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.identity.audit.AuditSearch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was done in one account, for those who run it. */
@RestController
@Scope("audit")
class AccountAuditController {

	private final AuditSearch search;

	AccountAuditController(AuditSearch search) {
		this.search = search;
	}

	@Allow(role = AccountRole.SUPERVISOR, orAdmin = true)
	@GetMapping("/api/accounts/{accountId}/audit")
	AuditPageView listAccountAudit(@PathVariable UUID accountId, @Valid @ParameterObject AccountAuditFilter filter,
			@RequestParam(required = false) @Min(1) @Nullable Long before,
			@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
		return AuditPageView.of(this.search.find(filter.asked(accountId), before, limit + 1), limit);
	}

}
