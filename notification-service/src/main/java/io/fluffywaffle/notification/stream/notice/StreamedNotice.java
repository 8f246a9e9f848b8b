package io.fluffywaffle.notification.stream.notice;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.notification.notice.Notice;
import io.fluffywaffle.notification.notice.NoticeKind;
import org.jspecify.annotations.Nullable;

/** A notice as the list has it. */
record StreamedNotice(UUID id, NoticeKind kind, @Nullable UUID accountId, String title, String text, String link,
		Instant at, @Nullable Instant readAt) {

	static StreamedNotice of(Notice notice) {
		return new StreamedNotice(notice.id(), notice.kind(), notice.accountId(), notice.title(), notice.text(),
				notice.link(), notice.at(), notice.readAt());
	}

}
