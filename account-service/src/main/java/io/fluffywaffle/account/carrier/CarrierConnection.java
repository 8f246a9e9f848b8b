package io.fluffywaffle.account.carrier;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.account.account.Account;
import io.fluffywaffle.account.account.AccountEditor;
import io.fluffywaffle.account.account.Accounts;
import io.fluffywaffle.account.account.CarrierCredentials;
import io.fluffywaffle.account.account.NoSuchAccount;
import io.fluffywaffle.account.messaging.Messaging;
import io.fluffywaffle.defaults.sealing.Sealer;

import org.springframework.stereotype.Service;

/**
 * Connects accounts to the carrier, with credentials that work: so nobody claims a Twilio
 * account that is not theirs. The plain token is sealed and kept nowhere.
 */
@Service
public class CarrierConnection {

	private final Accounts accounts;

	private final AccountEditor editor;

	private final Messaging messaging;

	private final Sealer sealer;

	private final Clock clock;

	CarrierConnection(Accounts accounts, AccountEditor editor, Messaging messaging, Sealer sealer, Clock clock) {
		this.accounts = accounts;
		this.editor = editor;
		this.messaging = messaging;
		this.sealer = sealer;
		this.clock = clock;
	}

	/** Tries the credentials and then replaces the account's. */
	public Connected connect(UUID accountId, NewCredentials credentials) {
		CarrierCheck check = CarrierCheck
			.of(this.messaging.post(credentials.toTry(), "/api/accounts/{accountId}/twilio/check", accountId));
		Instant now = this.clock.instant();
		CarrierCredentials sealed = CarrierCredentials.of(credentials.accountSid(), credentials.messagingServiceSid(),
				this.sealer.seal(accountId, credentials.authToken()), now);
		Account changed = this.editor.edit(accountId, (account) -> account.connect(sealed, now));
		return new Connected(changed.carrier().orElseThrow(), check);
	}

	/** Lets the account text with the installation's credentials. */
	public void disconnect(UUID accountId) {
		this.editor.edit(accountId, Account::disconnect);
	}

	/** What is known of the credentials, empty when the account has none of its own. */
	public Optional<CarrierCredentials> of(UUID accountId) {
		return this.accounts.findById(accountId).map(Account::carrier).orElseThrow(NoSuchAccount::new);
	}

	/** New credentials and what Twilio says of them. */
	public record Connected(CarrierCredentials credentials, CarrierCheck check) {
	}

}
