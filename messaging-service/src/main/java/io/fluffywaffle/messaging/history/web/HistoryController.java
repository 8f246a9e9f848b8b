package io.fluffywaffle.messaging.history.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.phone.NotAPhoneNumberException;
import io.fluffywaffle.defaults.phone.PhoneNumbers;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.messaging.account.Account;
import io.fluffywaffle.messaging.account.Accounts;
import io.fluffywaffle.messaging.history.HistoryImport;
import io.fluffywaffle.messaging.history.PastMessage;
import jakarta.validation.Valid;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Owners bring the texts of their account with them from another system. */
@RestController
@Scope("messages")
class HistoryController {

	/** When the first text of all was sent; far older times fit no database. */
	private static final Instant FIRST_TEXT = Instant.parse("1992-12-03T00:00:00Z");

	private final HistoryImport history;

	private final Accounts accounts;

	HistoryController(HistoryImport history, Accounts accounts) {
		this.history = history;
		this.accounts = accounts;
	}

	@Audited("history.imported")
	@PostMapping("/api/accounts/{accountId}/history")
	@Allow(role = AccountRole.OWNER, orAdmin = true)
	Imported importHistory(@PathVariable UUID accountId, @Valid @RequestBody HistoryRequest request) {
		Account account = this.accounts.find(accountId).orElseThrow(() -> Problem.notFound("account"));
		List<PastMessage> messages = new ArrayList<>();
		for (int i = 0; i < request.messages().size(); i++) {
			HistoryRequest.Item item = request.messages().get(i);
			if (item.at().isBefore(FIRST_TEXT)) {
				throw Problem.invalid("messages[" + i + "].at", "is before there were texts");
			}
			messages.add(new PastMessage(item.externalId(), phone(item.client(), account, "messages[" + i + "].client"),
					phone(item.number(), account, "messages[" + i + "].number"), item.direction(), item.body(),
					item.at(), item.authorName()));
		}
		int imported = this.history.add(accountId, messages);
		return new Imported(imported, messages.size() - imported);
	}

	private static String phone(String text, Account account, String field) {
		try {
			return PhoneNumbers.toE164(text, account.country());
		}
		catch (NotAPhoneNumberException ex) {
			throw Problem.invalid(field, String.valueOf(ex.getMessage()));
		}
	}

	record Imported(int imported, int skipped) {
	}

}
