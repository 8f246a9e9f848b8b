package io.fluffywaffle.messaging.receiving.web;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

import io.fluffywaffle.defaults.audit.NotAudited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.fluffywaffle.messaging.account.Account;
import io.fluffywaffle.messaging.account.AccountDirectory;
import io.fluffywaffle.messaging.receiving.IncomingSms;
import io.fluffywaffle.messaging.receiving.ReceivedJournal;
import io.fluffywaffle.messaging.receiving.SmsReceived;
import io.fluffywaffle.messaging.webhook.Quarantine;
import io.fluffywaffle.messaging.webhook.Quarantine.Reason;
import io.fluffywaffle.messaging.webhook.TwilioRequest;
import io.fluffywaffle.messaging.webhook.TwilioWebhooks;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Twilio calls this for each text. It hears 200 only when the text is durable. Signed
 * requests that no account fits are kept in quarantine until one does: asking Twilio to
 * try again would not help.
 */
@RestController
@ClosedToScripts("for Twilio, by signature")
class IncomingSmsWebhook {

	// 12300: any other body of a 200 would be texted to the sender
	private static final ResponseEntity<String> NO_REPLY = ResponseEntity.ok()
		.contentType(MediaType.TEXT_XML)
		.body("<Response/>");

	private final TwilioWebhooks webhooks;

	private final AccountDirectory directory;

	private final ReceivedJournal journal;

	private final Quarantine quarantine;

	private final Clock clock;

	IncomingSmsWebhook(TwilioWebhooks webhooks, AccountDirectory directory, ReceivedJournal journal,
			Quarantine quarantine, Clock clock) {
		this.webhooks = webhooks;
		this.directory = directory;
		this.journal = journal;
		this.quarantine = quarantine;
		this.clock = clock;
	}

	@NotAudited("the text itself is kept")
	@PostMapping("/webhooks/twilio/sms")
	ResponseEntity<String> receiveSms(HttpServletRequest http) throws IOException {
		TwilioRequest request = this.webhooks.read(http);
		Optional<Account> account = this.directory.route(request.parameter("To").orElse(null),
				request.parameter("MessagingServiceSid").orElse(null), request.parameter("AccountSid").orElse(null));
		this.webhooks.verify(request, account);
		if (account.isEmpty()) {
			this.quarantine.keep(Reason.UNKNOWN_ACCOUNT, request);
			return NO_REPLY;
		}
		Optional<SmsReceived> text = IncomingSms.read(request, account.get().id(), this.clock.instant());
		if (text.isEmpty()) {
			this.quarantine.keep(Reason.MALFORMED, request);
			return NO_REPLY;
		}
		if (!this.journal.keep(text.get())) {
			throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "temporarily-unavailable", "Temporarily unavailable",
					"The text could not be kept. Send it again.");
		}
		return NO_REPLY;
	}

}
