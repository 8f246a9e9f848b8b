package io.fluffywaffle.account.erasure.web;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.fluffywaffle.account.account.web.AccountView;
import io.fluffywaffle.account.erasure.Deletion.DeletedAccount;
import io.fluffywaffle.account.erasure.ErasureState;

/** Accounts that are deleted and not yet erased, the latest first. */
record DeletedAccountsView(List<DeletedAccountView> items) {

	static DeletedAccountsView of(List<DeletedAccount> accounts, UUID userId) {
		return new DeletedAccountsView(accounts.stream()
			.map((deleted) -> new DeletedAccountView(AccountView.of(deleted.account(), userId), deleted.erasure()))
			.toList());
	}

	/** An account as it was, and how far it is erased. */
	record DeletedAccountView(@JsonUnwrapped AccountView account, ErasureState erasure) {
	}

}
