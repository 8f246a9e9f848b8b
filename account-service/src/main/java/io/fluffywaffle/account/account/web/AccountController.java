package io.fluffywaffle.account.account.web;

import java.net.URI;
import java.util.UUID;

import io.fluffywaffle.account.account.Account;
import io.fluffywaffle.account.account.AccountEditor;
import io.fluffywaffle.account.account.Accounts;
import io.fluffywaffle.account.account.NoSuchAccount;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.AuditTrail;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.etag.ETag;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("accounts")
@RequestMapping("/api/accounts")
class AccountController {

	private final Accounts accounts;

	private final AccountEditor editor;

	private final AuditTrail audit;

	AccountController(Accounts accounts, AccountEditor editor, AuditTrail audit) {
		this.accounts = accounts;
		this.editor = editor;
		this.audit = audit;
	}

	@Audited("account.opened")
	@PostMapping
	ResponseEntity<AccountView> open(@Valid @RequestBody OpenAccountRequest request, CurrentUser caller) {
		if (!caller.admin()) {
			throw Problem.forbidden("Accounts are opened by an admin.");
		}
		Account account = this.editor.open(request.profile(), request.owner(caller), request.ownerName(caller));
		this.audit.account(account.id());
		return ResponseEntity.created(URI.create("/api/accounts/" + account.id()))
			.eTag(ETag.of(account.version()))
			.body(AccountView.of(account, caller.id()));
	}

	@Allow(orAdmin = true)
	@GetMapping("/{accountId}")
	ResponseEntity<AccountView> show(@PathVariable UUID accountId, CurrentUser caller) {
		Account account = this.accounts.findById(accountId).orElseThrow(NoSuchAccount::new);
		return ResponseEntity.ok().eTag(ETag.of(account.version())).body(AccountView.of(account, caller.id()));
	}

}
