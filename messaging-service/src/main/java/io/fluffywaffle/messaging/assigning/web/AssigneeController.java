package io.fluffywaffle.messaging.assigning.web;

import java.util.UUID;

import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.messaging.assigning.Assignments;
import io.fluffywaffle.messaging.conversation.Conversation;
import io.fluffywaffle.messaging.conversation.ConversationView;
import io.fluffywaffle.messaging.conversation.Conversations;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Members hand conversations to each other. */
@RestController
@Scope("messages")
class AssigneeController {

	private final Conversations conversations;

	private final Assignments assignments;

	AssigneeController(Conversations conversations, Assignments assignments) {
		this.conversations = conversations;
		this.assignments = assignments;
	}

	@Audited("conversation.assigned")
	@PutMapping("/api/accounts/{accountId}/conversations/{conversationId}/assignee")
	ConversationView assignConversation(@PathVariable UUID accountId, @PathVariable UUID conversationId,
			@Valid @RequestBody AssigneeRequest request) {
		Conversation conversation = find(accountId, conversationId);
		UUID userId = request.userId();
		if (userId != null && !this.assignments.isMember(accountId, userId)) {
			throw Problem.invalid("userId", "is not a member of the account");
		}
		this.assignments.assign(accountId, conversation.id(), userId);
		return ConversationView.of(find(accountId, conversationId));
	}

	private Conversation find(UUID accountId, UUID conversationId) {
		return this.conversations.find(accountId, conversationId).orElseThrow(() -> Problem.notFound("conversation"));
	}

	/**
	 * Who.
	 *
	 * @param userId a member of the account; null for nobody
	 */
	record AssigneeRequest(@Nullable UUID userId) {
	}

}
