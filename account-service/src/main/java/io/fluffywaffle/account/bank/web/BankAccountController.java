package io.fluffywaffle.account.bank.web;

import java.util.UUID;

import io.fluffywaffle.account.bank.BankAccount;
import io.fluffywaffle.account.bank.BankAccounts;
import io.fluffywaffle.defaults.audit.AuditTrail;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.etag.ETag;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.StepUp;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ClosedToScripts("bank data are for people")
@RequestMapping("/api/companies/{companyId}/bank-accounts")
class BankAccountController {

	private final BankAccounts accounts;

	private final AuditTrail audit;

	BankAccountController(BankAccounts accounts, AuditTrail audit) {
		this.accounts = accounts;
		this.audit = audit;
	}

	@GetMapping
	BankAccountsView list(@PathVariable UUID companyId) {
		return new BankAccountsView(this.accounts.of(companyId));
	}

	@StepUp
	@Audited("bank-account.added")
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	BankAccount add(@PathVariable UUID companyId, @Valid @RequestBody AddBankAccountRequest request) {
		BankAccount account = this.accounts.add(companyId, request.holder().strip(), request.numbers(),
				request.asDefault());
		this.audit.target("bankAccountId", account.id().toString());
		return account;
	}

	@StepUp
	@Audited("bank-account.edited")
	@PatchMapping("/{bankAccountId}")
	ResponseEntity<BankAccount> edit(@PathVariable UUID companyId, @PathVariable UUID bankAccountId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody EditBankAccountRequest request) {
		Long expected = (ifMatch != null) ? ETag.expected(ifMatch) : null;
		BankAccount account = this.accounts.change(companyId, bankAccountId, request.edit(expected));
		return ResponseEntity.ok().eTag(ETag.of(account.version())).body(account);
	}

	@StepUp
	@Audited("bank-account.deleted")
	@DeleteMapping("/{bankAccountId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable UUID companyId, @PathVariable UUID bankAccountId) {
		this.accounts.remove(companyId, bankAccountId);
	}

	@StepUp
	@Audited("bank-account.viewed")
	@PostMapping("/{bankAccountId}/reveal")
	ResponseEntity<RevealedView> reveal(@PathVariable UUID companyId, @PathVariable UUID bankAccountId,
			CurrentUser caller) {
		// nobody can ask a machine for a proof
		if (caller.machine()) {
			throw Problem.forbidden("Bank data are shown to people only.");
		}
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(RevealedView.of(this.accounts.reveal(companyId, bankAccountId)));
	}

}
