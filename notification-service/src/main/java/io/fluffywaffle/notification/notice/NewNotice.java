package io.fluffywaffle.notification.notice;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something to tell somebody, once.
 *
 * @param accountId null when it is about no account; else only members are told
 * @param dedupeKey the same when it is told again: a person hears each once
 * @param title one line
 * @param text a sentence or two, may be empty
 * @param link a path of the portal
 * @param clientId the client whom it names; the notice goes when they are erased
 * @param phone the phone that it names, E.164; likewise
 */
public record NewNotice(NoticeKind kind, UUID userId, @Nullable UUID accountId, String dedupeKey, String title,
		String text, String link, Instant at, @Nullable UUID clientId, @Nullable String phone) {

	/** Names no client. */
	public NewNotice(NoticeKind kind, UUID userId, @Nullable UUID accountId, String dedupeKey, String title,
			String text, String link, Instant at) {
		this(kind, userId, accountId, dedupeKey, title, text, link, at, null, null);
	}

	/** The same, naming this client. */
	public NewNotice about(@Nullable UUID client, @Nullable String clientPhone) {
		return new NewNotice(this.kind, this.userId, this.accountId, this.dedupeKey, this.title, this.text, this.link,
				this.at, client, clientPhone);
	}

}
