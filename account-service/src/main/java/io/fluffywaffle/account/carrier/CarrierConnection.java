package io.fluffywaffle.account.carrier;

import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.account.account.Account;
import io.fluffywaffle.account.account.AccountEditor;
import io.fluffywaffle.account.account.Accounts;
import io.fluffywaffle.account.account.CarrierCredentials;
import io.fluffywaffle.account.account.NoSuchAccount;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Connects accounts to the carrier. The plain token is sealed first and kept nowhere. */
@Service
public class CarrierConnection {

	private final Accounts accounts;

	private final AccountEditor editor;

	private final TokenSealer sealer;

	CarrierConnection(Accounts accounts, AccountEditor editor, TokenSealer sealer) {
		this.accounts = accounts;
		this.editor = editor;
		this.sealer = sealer;
	}

	/** Replaces the account's credentials. */
	public void connect(UUID accountId, String accountSid, String authToken, @Nullable String messagingServiceSid) {
		CarrierCredentials sealed = new CarrierCredentials(accountSid, messagingServiceSid,
				this.sealer.seal(accountId, authToken));
		this.editor.edit(accountId, (account) -> account.connect(sealed));
	}

	/** What is known of the credentials, empty when the account has none of its own. */
	public Optional<CarrierCredentials> of(UUID accountId) {
		return this.accounts.findById(accountId).map(Account::carrier).orElseThrow(NoSuchAccount::new);
	}

}
