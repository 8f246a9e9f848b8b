package io.fluffywaffle.account.settings;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.account.account.Account;
import io.fluffywaffle.account.account.AccountEditor;
import io.fluffywaffle.account.account.KeywordReply;
import io.fluffywaffle.defaults.access.AccountRole;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Changes how accounts text. */
@Service
public class SettingsEditor {

	private final AccountEditor editor;

	SettingsEditor(AccountEditor editor) {
		this.editor = editor;
	}

	/**
	 * Replaces the settings; the keyword replies stay.
	 * @param seenVersion the account's version that the writer saw
	 * @throws UnusableSettings when something is wrong with them
	 */
	public Account replace(UUID accountId, long seenVersion, SettingsDraft draft) {
		return this.editor.edit(accountId, seenVersion,
				(account) -> account.configure(SettingsReader.read(draft, account.settings())));
	}

	/**
	 * Replaces the keyword replies; the other settings stay.
	 * @param seenVersion the account's version that the writer saw
	 * @throws UnusableSettings when something is wrong with them
	 */
	public Account replaceReplies(UUID accountId, long seenVersion, List<@Nullable KeywordReplyDraft> drafts) {
		return this.editor.edit(accountId, seenVersion, (account) -> {
			List<KeywordReply> replies = KeywordReplyReader.read(drafts,
					(userId) -> account.roleOf(userId).filter((role) -> role.covers(AccountRole.MEMBER)).isPresent());
			account.configure(account.settings().replying(replies));
		});
	}

}
