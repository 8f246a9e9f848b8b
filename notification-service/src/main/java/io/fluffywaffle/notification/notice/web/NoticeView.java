package io.fluffywaffle.notification.notice.web;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.notification.notice.Notice;
import io.fluffywaffle.notification.notice.NoticeKind;
import org.jspecify.annotations.Nullable;

/** A notice as its person sees it. */
record NoticeView(UUID id, NoticeKind kind, @Nullable UUID accountId, String title, String text, String link,
		Instant at, @Nullable Instant readAt) {

	/** Leaves out whose it is. */
	static NoticeView of(Notice notice) {
		return new NoticeView(notice.id(), notice.kind(), notice.accountId(), notice.title(), notice.text(),
				notice.link(), notice.at(), notice.readAt());
	}

}
