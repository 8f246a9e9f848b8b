package io.fluffywaffle.messaging.receiving;

import java.util.Optional;

import io.fluffywaffle.messaging.account.Account;
import io.fluffywaffle.messaging.account.AccountDirectory;
import io.fluffywaffle.messaging.webhook.Quarantine;
import io.fluffywaffle.messaging.webhook.Quarantine.Kept;
import io.fluffywaffle.messaging.webhook.TwilioRequest;

import org.springframework.stereotype.Component;

/**
 * Receives texts that came before their number was known here: a new number takes a
 * moment to become known, and its first text may be quicker.
 */
@Component
class QuarantineRelease {

	private static final int BATCH = 100;

	private final Quarantine quarantine;

	private final AccountDirectory directory;

	private final ReceivedJournal journal;

	QuarantineRelease(Quarantine quarantine, AccountDirectory directory, ReceivedJournal journal) {
		this.quarantine = quarantine;
		this.directory = directory;
		this.journal = journal;
	}

	void releaseWhatHasAnAccountNow() {
		for (Kept kept : this.quarantine.withAnAccountNow(BATCH)) {
			if (text(kept).map(this.journal::keep).orElse(false)) {
				this.quarantine.release(kept.id());
			}
		}
	}

	private Optional<SmsReceived> text(Kept kept) {
		TwilioRequest request = kept.request();
		Optional<Account> account = this.directory.route(request.parameter("To").orElse(null), null, null);
		return account.flatMap((owner) -> IncomingSms.read(request, owner.id(), kept.receivedAt()));
	}

}
