package io.fluffywaffle.messaging.sending.web;

import java.util.UUID;

import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.faults.CrashPoint;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.messaging.conversation.Author;
import io.fluffywaffle.messaging.conversation.MessageView;
import io.fluffywaffle.messaging.sending.MessageSender;
import io.fluffywaffle.messaging.sending.Reviews;
import io.fluffywaffle.messaging.sending.TextToSend;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("messages")
@RequestMapping("/api/accounts/{accountId}")
class SendController {

	private final MessageSender sender;

	private final Reviews reviews;

	SendController(MessageSender sender, Reviews reviews) {
		this.sender = sender;
		this.reviews = reviews;
	}

	@Operation(summary = "Sends a text, once for each Idempotency-Key")
	@Audited("message.sent")
	@PostMapping("/conversations/{conversationId}/messages")
	@ResponseStatus(HttpStatus.ACCEPTED)
	MessageView send(@PathVariable UUID accountId, @PathVariable UUID conversationId,
			@RequestHeader("Idempotency-Key") @Pattern(regexp = "[!-~]{1,64}",
					message = "is not 1 to 64 visible characters") String key,
			@Valid @RequestBody NewMessage message, CurrentUser user) {
		MessageView answer = this.sender
			.send(new TextToSend(accountId, conversationId, message.body(), author(user), message.seen()), key);
		CrashPoint.reach("C1");
		return answer;
	}

	@Operation(summary = "Sends a text that did not arrive again, as a new message")
	@Audited("message.resent")
	@PostMapping("/messages/{messageId}/resend")
	@ResponseStatus(HttpStatus.ACCEPTED)
	MessageView resend(@PathVariable UUID accountId, @PathVariable UUID messageId, CurrentUser user) {
		return this.reviews.resend(accountId, messageId, author(user));
	}

	@Operation(summary = "Leaves a text of which nobody knows whether it was sent as it is")
	@Audited("message.dismissed")
	@PostMapping("/messages/{messageId}/dismiss")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void dismiss(@PathVariable UUID accountId, @PathVariable UUID messageId) {
		this.reviews.dismiss(accountId, messageId);
	}

	private static Author author(CurrentUser user) {
		return new Author(user.id(), user.name());
	}

}
