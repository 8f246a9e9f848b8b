package io.fluffywaffle.account.erasure.web;

import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.account.account.Account;
import io.fluffywaffle.account.account.AccountReader;
import io.fluffywaffle.account.account.Accounts;
import io.fluffywaffle.account.account.NoSuchAccount;
import io.fluffywaffle.account.account.web.AccountView;
import io.fluffywaffle.account.erasure.Deletion;
import io.fluffywaffle.account.erasure.ErasureBegun;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.etag.ETag;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.defaults.security.StepUp;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("accounts")
@RequestMapping("/api/accounts")
class DeletionController {

	private final Deletion deletion;

	private final Accounts accounts;

	private final AccountReader reader;

	private final WaitingTexts waiting;

	DeletionController(Deletion deletion, Accounts accounts, AccountReader reader, WaitingTexts waiting) {
		this.deletion = deletion;
		this.accounts = accounts;
		this.reader = reader;
		this.waiting = waiting;
	}

	@Allow(role = AccountRole.OWNER, orAdmin = true)
	@StepUp
	@Audited("account.deleted")
	@DeleteMapping("/{accountId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@PathVariable UUID accountId, @RequestParam(defaultValue = "false") boolean cancelWaiting) {
		boolean there = this.accounts.findById(accountId).filter((account) -> !account.isDeleted()).isPresent();
		if (there && !cancelWaiting) {
			requireNothingWaiting(accountId);
		}
		this.deletion.delete(accountId);
	}

	@GetMapping("/deleted")
	DeletedAccountsView list(CurrentUser caller) {
		return DeletedAccountsView.of(caller.admin() ? this.deletion.all() : this.deletion.ownedBy(caller.id()),
				caller.id());
	}

	@Allow(role = AccountRole.OWNER, orAdmin = true, evenDeleted = true)
	@Audited("account.restored")
	@PostMapping("/{accountId}/restore")
	ResponseEntity<AccountView> restore(@PathVariable UUID accountId, CurrentUser caller) {
		Account account = this.deletion.restore(accountId);
		return ResponseEntity.ok()
			.eTag(ETag.of(account.version()))
			.body(AccountView.of(this.reader.read(account), caller.id()));
	}

	private void requireNothingWaiting(UUID accountId) {
		int texts = this.waiting.of(accountId);
		if (texts > 0) {
			throw Problem
				.conflict("texts-waiting", "Texts are waiting",
						"%d texts wait to be sent. Deleting the account cancels them.".formatted(texts))
				.with(Map.of("waiting", texts));
		}
	}

	@ExceptionHandler(ErasureBegun.class)
	Problem erasureBegun() {
		return Problem.conflict("erasure-begun", "Too late",
				"The account is being erased for good and does not come back.");
	}

}
