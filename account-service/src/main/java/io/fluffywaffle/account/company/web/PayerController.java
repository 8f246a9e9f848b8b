package io.fluffywaffle.account.company.web;

import java.util.UUID;

import io.fluffywaffle.account.company.Payers;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.security.Scope;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("accounts")
@Allow(role = AccountRole.OWNER, orAdmin = true)
@RequestMapping("/api/companies/{companyId}/accounts/{accountId}")
class PayerController {

	private final Payers payers;

	PayerController(Payers payers) {
		this.payers = payers;
	}

	@Audited("company.account-attached")
	@PutMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void attach(@PathVariable UUID companyId, @PathVariable UUID accountId) {
		this.payers.attach(companyId, accountId);
	}

	@Audited("company.account-detached")
	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void detach(@PathVariable UUID companyId, @PathVariable UUID accountId) {
		this.payers.detach(companyId, accountId);
	}

}
