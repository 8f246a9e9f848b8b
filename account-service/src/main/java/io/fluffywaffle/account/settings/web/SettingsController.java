package io.fluffywaffle.account.settings.web;

import java.util.UUID;

import io.fluffywaffle.account.account.Account;
import io.fluffywaffle.account.account.Accounts;
import io.fluffywaffle.account.account.NoSuchAccount;
import io.fluffywaffle.account.settings.SettingsDraft;
import io.fluffywaffle.account.settings.SettingsEditor;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.etag.ETag;
import io.fluffywaffle.defaults.security.Scope;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("accounts")
@RequestMapping("/api/accounts/{accountId}")
class SettingsController {

	private final Accounts accounts;

	private final SettingsEditor editor;

	SettingsController(Accounts accounts, SettingsEditor editor) {
		this.accounts = accounts;
		this.editor = editor;
	}

	@Allow(orAdmin = true)
	@GetMapping("/settings")
	ResponseEntity<SettingsView> show(@PathVariable UUID accountId) {
		return settings(find(accountId));
	}

	@Allow(role = AccountRole.OWNER, orAdmin = true)
	@Audited("settings.changed")
	@PutMapping("/settings")
	ResponseEntity<SettingsView> replace(@PathVariable UUID accountId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody SettingsDraft draft) {
		return settings(this.editor.replace(accountId, ETag.expected(ifMatch), draft));
	}

	@Allow(orAdmin = true)
	@GetMapping("/keyword-replies")
	ResponseEntity<KeywordRepliesView> replies(@PathVariable UUID accountId) {
		return replies(find(accountId));
	}

	@Allow(role = AccountRole.SUPERVISOR, orAdmin = true)
	@Audited("keyword-replies.changed")
	@PutMapping("/keyword-replies")
	ResponseEntity<KeywordRepliesView> replaceReplies(@PathVariable UUID accountId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody KeywordRepliesRequest request) {
		return replies(this.editor.replaceReplies(accountId, ETag.expected(ifMatch), request.items()));
	}

	private Account find(UUID accountId) {
		return this.accounts.findById(accountId).orElseThrow(NoSuchAccount::new);
	}

	private static ResponseEntity<SettingsView> settings(Account account) {
		return ResponseEntity.ok().eTag(ETag.of(account.version())).body(SettingsView.of(account.settings()));
	}

	private static ResponseEntity<KeywordRepliesView> replies(Account account) {
		return ResponseEntity.ok()
			.eTag(ETag.of(account.version()))
			.body(new KeywordRepliesView(account.settings().keywordReplies()));
	}

}
