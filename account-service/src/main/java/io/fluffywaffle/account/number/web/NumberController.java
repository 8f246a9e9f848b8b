package io.fluffywaffle.account.number.web;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.account.account.AccountNumber;
import io.fluffywaffle.account.number.AccountNumbers;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.AuditTrail;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.phone.PhoneNumbers;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.defaults.security.StepUp;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("accounts")
@RequestMapping("/api/accounts/{accountId}/numbers")
@Allow(role = AccountRole.OWNER, orAdmin = true)
class NumberController {

	private static final String NUMBER = "number";

	private final AccountNumbers numbers;

	private final AuditTrail audit;

	NumberController(AccountNumbers numbers, AuditTrail audit) {
		this.numbers = numbers;
		this.audit = audit;
	}

	@Allow(orAdmin = true)
	@GetMapping
	Numbers listNumbers(@PathVariable UUID accountId) {
		return new Numbers(this.numbers.of(accountId));
	}

	@Audited("number.added")
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	AccountNumber add(@PathVariable UUID accountId, @Valid @RequestBody AddNumberRequest request, CurrentUser caller) {
		AccountNumber added = this.numbers.bring(accountId, request.wanted(), Boolean.TRUE.equals(request.takeOver()),
				caller.admin());
		this.audit.details(NUMBER, added.number());
		return added;
	}

	@StepUp
	@Audited("number.purchased")
	@PostMapping("/purchase")
	@ResponseStatus(HttpStatus.CREATED)
	AccountNumber purchase(@PathVariable UUID accountId, @Valid @RequestBody AddNumberRequest request,
			CurrentUser caller) {
		AccountNumber bought = this.numbers.purchase(accountId, request.wanted(), caller.admin());
		this.audit.details(NUMBER, bought.number());
		return bought;
	}

	@Audited("number.changed")
	@PatchMapping("/{number}")
	AccountNumber change(@PathVariable UUID accountId, @PathVariable String number,
			@Valid @RequestBody ChangeNumberRequest request) {
		String own = PhoneNumbers.toE164(number, null);
		this.audit.details(NUMBER, own);
		return this.numbers.change(accountId, own, (account) -> request.applyTo(account, own));
	}

	@StepUp
	@Audited("number.removed")
	@DeleteMapping("/{number}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable UUID accountId, @PathVariable String number,
			@RequestParam(defaultValue = "false") boolean release, CurrentUser caller) {
		String own = PhoneNumbers.toE164(number, null);
		this.audit.details(NUMBER, own);
		this.numbers.remove(accountId, own, release, caller.admin());
	}

	/** In the order in which they were added. */
	record Numbers(List<AccountNumber> items) {
	}

}
