package io.fluffywaffle.account.selection.web;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.account.account.Account;
import io.fluffywaffle.account.account.AccountReader;
import io.fluffywaffle.account.account.web.AccountView;
import io.fluffywaffle.account.selection.AccountFilter;
import io.fluffywaffle.account.selection.AccountSelection;
import io.fluffywaffle.defaults.audit.NotAudited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("accounts")
@RequestMapping("/api/accounts")
class MyAccountsController {

	private final AccountSelection selection;

	private final AccountReader reader;

	MyAccountsController(AccountSelection selection, AccountReader reader) {
		this.selection = selection;
		this.reader = reader;
	}

	@GetMapping
	MyAccountsView list(@RequestParam(defaultValue = "false") boolean all,
			@RequestParam(required = false) @Nullable UUID member,
			@RequestParam(required = false) @Size(max = 100) @Nullable String query, CurrentUser caller) {
		UUID whose = (member != null) ? member : caller.id();
		if ((all || !whose.equals(caller.id())) && !caller.admin()) {
			throw Problem.forbidden("All accounts, and those of others, are listed for admins only.");
		}
		List<Account> accounts = all ? this.selection.all() : this.selection.accountsOf(whose);
		List<Account> found = accounts.stream().filter(AccountFilter.of(query)).toList();
		return new MyAccountsView(
				this.reader.read(found).stream().map((account) -> AccountView.of(account, whose)).toList(),
				this.selection.activeOf(whose).orElse(null), this.selection.defaultOf(whose).orElse(null));
	}

	@NotAudited("which account somebody looks at first")
	@PutMapping("/active")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void choose(@Valid @RequestBody ChooseRequest request, CurrentUser caller) {
		this.selection.choose(caller.id(), request.accountId());
	}

	@NotAudited("where somebody begins")
	@PutMapping("/default")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void chooseDefault(@Valid @RequestBody ChooseDefaultRequest request, CurrentUser caller) {
		this.selection.chooseDefault(caller.id(), request.accountId());
	}

}
