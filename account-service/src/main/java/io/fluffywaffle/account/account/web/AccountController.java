package io.fluffywaffle.account.account.web;

import java.net.URI;
import java.util.UUID;

import io.fluffywaffle.account.account.Account;
import io.fluffywaffle.account.account.AccountEditor;
import io.fluffywaffle.account.account.AccountReader;
import io.fluffywaffle.account.account.Accounts;
import io.fluffywaffle.account.account.NoSuchAccount;
import io.fluffywaffle.account.person.People;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.AuditTrail;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.etag.ETag;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("accounts")
@RequestMapping("/api/accounts")
class AccountController {

	private final Accounts accounts;

	private final AccountEditor editor;

	private final AccountReader reader;

	private final People people;

	private final AuditTrail audit;

	AccountController(Accounts accounts, AccountEditor editor, AccountReader reader, People people, AuditTrail audit) {
		this.accounts = accounts;
		this.editor = editor;
		this.reader = reader;
		this.people = people;
		this.audit = audit;
	}

	@Audited("account.opened")
	@PostMapping
	ResponseEntity<AccountView> open(@Valid @RequestBody OpenAccountRequest request, CurrentUser caller) {
		if (!caller.admin()) {
			throw Problem.forbidden("Accounts are opened by an admin.");
		}
		UUID owner = request.owner(caller);
		// a machine that makes users and accounts is ahead of what was told of the users
		if (!owner.equals(caller.id()) && !caller.machine() && !this.people.isThere(owner)) {
			throw Problem.invalid("ownerId", "is no user");
		}
		Account account = this.editor.open(request.profile(), owner, request.ownerName(caller));
		this.audit.account(account.id());
		return tagged(ResponseEntity.created(URI.create("/api/accounts/" + account.id())), account, caller);
	}

	@Allow(orAdmin = true)
	@GetMapping("/{accountId}")
	ResponseEntity<AccountView> show(@PathVariable UUID accountId, CurrentUser caller) {
		return tagged(ResponseEntity.ok(), this.accounts.findById(accountId).orElseThrow(NoSuchAccount::new), caller);
	}

	@Allow(role = AccountRole.OWNER, orAdmin = true)
	@Audited("account.edited")
	@PatchMapping("/{accountId}")
	ResponseEntity<AccountView> edit(@PathVariable UUID accountId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody EditAccountRequest request, CurrentUser caller) {
		return tagged(ResponseEntity.ok(), this.editor.edit(accountId, ETag.expected(ifMatch), request.edit()::applyTo),
				caller);
	}

	private ResponseEntity<AccountView> tagged(ResponseEntity.BodyBuilder answer, Account account, CurrentUser caller) {
		return answer.eTag(ETag.of(account.version())).body(AccountView.of(this.reader.read(account), caller.id()));
	}

}
