package io.fluffywaffle.messaging.conversation.web;

import java.util.UUID;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.messaging.conversation.Conversation;
import io.fluffywaffle.messaging.conversation.Conversations;
import io.fluffywaffle.messaging.conversation.ErrorWords;
import io.fluffywaffle.messaging.conversation.Messages;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The messages of a conversation. */
@RestController
@Scope("messages")
class MessageController {

	private final Conversations conversations;

	private final Messages messages;

	private final ErrorWords words;

	MessageController(Conversations conversations, Messages messages, ErrorWords words) {
		this.conversations = conversations;
		this.messages = messages;
		this.words = words;
	}

	@GetMapping("/api/accounts/{accountId}/conversations/{conversationId}/messages")
	MessagePage listMessages(@PathVariable UUID accountId, @PathVariable UUID conversationId,
			@RequestParam(required = false) @Nullable String before,
			@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
		Conversation conversation = this.conversations.find(accountId, conversationId)
			.orElseThrow(() -> Problem.notFound("conversation"));
		return MessagePage.of(this.messages.page(accountId, conversation.id(), Cursors.parse(before), limit),
				this.words);
	}

}
