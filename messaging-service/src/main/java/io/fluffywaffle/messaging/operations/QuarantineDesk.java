package io.fluffywaffle.messaging.operations;

import java.util.Optional;

import io.fluffywaffle.messaging.account.Account;
import io.fluffywaffle.messaging.account.AccountDirectory;
import io.fluffywaffle.messaging.receiving.IncomingSms;
import io.fluffywaffle.messaging.receiving.ReceivedJournal;
import io.fluffywaffle.messaging.receiving.SmsReceived;
import io.fluffywaffle.messaging.webhook.Quarantine;
import io.fluffywaffle.messaging.webhook.Quarantine.Kept;
import io.fluffywaffle.messaging.webhook.TwilioRequest;
import io.fluffywaffle.messaging.webhook.TwilioWebhooks;

import org.springframework.stereotype.Component;

/**
 * Gives refused requests another chance: with the tokens and accounts that are known now.
 */
@Component
public class QuarantineDesk {

	private final Quarantine quarantine;

	private final TwilioWebhooks webhooks;

	private final AccountDirectory directory;

	private final ReceivedJournal journal;

	QuarantineDesk(Quarantine quarantine, TwilioWebhooks webhooks, AccountDirectory directory,
			ReceivedJournal journal) {
		this.quarantine = quarantine;
		this.webhooks = webhooks;
		this.directory = directory;
		this.journal = journal;
	}

	/**
	 * Receives the request as if it had come now; a text that is known changes nothing.
	 */
	public Replay replay(long id) {
		return this.quarantine.find(id).map(this::replay).orElse(Replay.GONE);
	}

	private Replay replay(Kept kept) {
		TwilioRequest request = kept.request();
		Optional<Account> account = this.directory.route(request.parameter("To").orElse(null),
				request.parameter("MessagingServiceSid").orElse(null), request.parameter("AccountSid").orElse(null));
		if (!kept.isSigned() && !this.webhooks.isSigned(request, account)) {
			return Replay.NOT_SIGNED;
		}
		if (account.isEmpty()) {
			return Replay.NO_ACCOUNT;
		}
		Optional<SmsReceived> text = IncomingSms.read(request, account.get().id(), kept.receivedAt());
		if (text.isEmpty()) {
			return Replay.NO_TEXT;
		}
		if (!this.journal.keep(text.get())) {
			return Replay.AWAY;
		}
		this.quarantine.release(kept.id());
		return Replay.RECEIVED;
	}

}
