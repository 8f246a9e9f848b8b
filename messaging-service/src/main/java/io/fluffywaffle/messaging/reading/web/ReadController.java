package io.fluffywaffle.messaging.reading.web;

import java.util.UUID;

import io.fluffywaffle.defaults.audit.NotAudited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.messaging.conversation.Conversation;
import io.fluffywaffle.messaging.conversation.Conversations;
import io.fluffywaffle.messaging.reading.ReadMarks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Members tell what they have read. */
@RestController
@Scope("messages")
class ReadController {

	private final Conversations conversations;

	private final ReadMarks marks;

	ReadController(Conversations conversations, ReadMarks marks) {
		this.conversations = conversations;
		this.marks = marks;
	}

	@NotAudited("how far somebody has read")
	@PostMapping("/api/accounts/{accountId}/conversations/{conversationId}/read")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void markRead(@PathVariable UUID accountId, @PathVariable UUID conversationId,
			@Valid @RequestBody ReadRequest request) {
		Conversation conversation = this.conversations.find(accountId, conversationId)
			.orElseThrow(() -> Problem.notFound("conversation"));
		this.marks.readUpTo(accountId, conversation.id(), request.sequence());
	}

	/**
	 * Up to where.
	 *
	 * @param sequence of the newest message on screen
	 */
	record ReadRequest(@NotNull @Min(0) Long sequence) {
	}

}
