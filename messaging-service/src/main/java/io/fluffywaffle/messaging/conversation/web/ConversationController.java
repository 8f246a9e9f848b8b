package io.fluffywaffle.messaging.conversation.web;

import java.util.UUID;

import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.phone.NotAPhoneNumberException;
import io.fluffywaffle.defaults.phone.PhoneNumbers;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.messaging.account.Account;
import io.fluffywaffle.messaging.account.Accounts;
import io.fluffywaffle.messaging.conversation.AccountSequence;
import io.fluffywaffle.messaging.conversation.ConversationView;
import io.fluffywaffle.messaging.conversation.Conversations;
import io.fluffywaffle.messaging.conversation.ConversationList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The inbox of an account. */
@RestController
@Scope("messages")
@RequestMapping("/api/accounts/{accountId}/conversations")
class ConversationController {

	private final Conversations conversations;

	private final ConversationList list;

	private final AccountSequence sequence;

	private final Accounts accounts;

	ConversationController(Conversations conversations, ConversationList list, AccountSequence sequence,
			Accounts accounts) {
		this.conversations = conversations;
		this.list = list;
		this.sequence = sequence;
		this.accounts = accounts;
	}

	@GetMapping
	ConversationPage listConversations(@PathVariable UUID accountId,
			@RequestParam(defaultValue = "all") @Pattern(regexp = "all|unread") String filter,
			@RequestParam(required = false) @Nullable @Size(max = 200) String query,
			@RequestParam(required = false) @Nullable String before,
			@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
		// read first: what is committed meanwhile is seen twice instead of never
		long current = this.sequence.current(accountId);
		String search = (query == null || query.isBlank()) ? null : query.strip();
		return ConversationPage
			.of(this.list.page(accountId, filter.equals("unread"), search, Cursors.parse(before), limit), current);
	}

	@Audited("conversation.opened")
	@PostMapping
	ResponseEntity<ConversationView> openConversation(@PathVariable UUID accountId,
			@Valid @RequestBody OpenRequest request) {
		Account account = this.accounts.find(accountId).orElseThrow(() -> Problem.notFound("account"));
		String phone = phone("to", request.to(), account);
		String number = ownNumber(account, request.from());
		boolean isNew = this.conversations.open(accountId, phone, number);
		return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK)
			.body(this.conversations.between(accountId, phone, number).map(ConversationView::of).orElseThrow());
	}

	@GetMapping("/{conversationId}")
	ConversationView getConversation(@PathVariable UUID accountId, @PathVariable UUID conversationId) {
		return this.conversations.find(accountId, conversationId)
			.map(ConversationView::of)
			.orElseThrow(() -> Problem.notFound("conversation"));
	}

	private static String ownNumber(Account account, @Nullable String from) {
		if (from == null) {
			return account.defaultNumber()
				.orElseThrow(
						() -> Problem.conflict("no-number", "No number", "The account has no number to text from."));
		}
		String number = phone("from", from, account);
		if (!account.owns(number)) {
			throw Problem.invalid("from", "is not one of the account's numbers");
		}
		return number;
	}

	private static String phone(String field, String text, Account account) {
		try {
			return PhoneNumbers.toE164(text, account.country());
		}
		catch (NotAPhoneNumberException ex) {
			throw Problem.invalid(field, String.valueOf(ex.getMessage()));
		}
	}

}
