package io.fluffywaffle.messaging.delivery.web;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.defaults.audit.NotAudited;
import io.fluffywaffle.defaults.faults.CrashPoint;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.fluffywaffle.messaging.account.Accounts;
import io.fluffywaffle.messaging.delivery.DeliveryRecorder;
import io.fluffywaffle.messaging.delivery.DeliveryReport;
import io.fluffywaffle.messaging.webhook.TwilioRequest;
import io.fluffywaffle.messaging.webhook.TwilioWebhooks;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Twilio tells here what became of a text, at the URL that went out with it. */
@Hidden
@RestController
@ClosedToScripts("for Twilio, by signature")
class DeliveryReportWebhook {

	private final TwilioWebhooks webhooks;

	private final Accounts accounts;

	private final DeliveryRecorder recorder;

	private final JsonMapper json;

	DeliveryReportWebhook(TwilioWebhooks webhooks, Accounts accounts, DeliveryRecorder recorder, JsonMapper json) {
		this.webhooks = webhooks;
		this.accounts = accounts;
		this.recorder = recorder;
		this.json = json;
	}

	@NotAudited("the report itself is kept")
	@PostMapping("/webhooks/twilio/status/{messageId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void report(@PathVariable UUID messageId, HttpServletRequest request) throws IOException {
		TwilioRequest callback = this.webhooks.read(request);
		Optional<UUID> accountId = this.recorder.accountOf(messageId);
		this.webhooks.verify(callback, accountId.flatMap(this.accounts::find));
		// a report about no message of ours is kept all the same
		this.recorder.record(accountId.orElse(messageId), read(messageId, callback));
		CrashPoint.reach("C10");
	}

	private DeliveryReport read(UUID messageId, TwilioRequest callback) {
		Integer attempt = callback.queryParameter("a").map(DeliveryReportWebhook::number).orElse(null);
		if (attempt == null) {
			throw Problem.invalid("a", "is not the number of an attempt");
		}
		Integer errorCode = callback.parameter("ErrorCode").map(DeliveryReportWebhook::number).orElse(null);
		return new DeliveryReport(messageId, attempt, required(callback, "MessageSid"),
				required(callback, "MessageStatus"), errorCode, this.json.writeValueAsString(callback.form()));
	}

	private static String required(TwilioRequest callback, String name) {
		return callback.parameter(name).orElseThrow(() -> Problem.invalid(name, "is missing"));
	}

	private static @Nullable Integer number(String text) {
		return text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
	}

}
