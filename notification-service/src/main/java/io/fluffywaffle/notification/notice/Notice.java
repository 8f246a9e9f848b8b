package io.fluffywaffle.notification.notice;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that one person is told.
 *
 * @param accountId null when it is about no account
 * @param title one line
 * @param text a sentence or two, empty when the title says all
 * @param link a path of the portal
 * @param at when it happened
 * @param readAt null while it is unread
 */
public record Notice(UUID id, NoticeKind kind, UUID userId, @Nullable UUID accountId, String title, String text,
		String link, Instant at, @Nullable Instant readAt) {

	/** Whether the person has seen it. */
	public boolean isRead() {
		return this.readAt != null;
	}

}
