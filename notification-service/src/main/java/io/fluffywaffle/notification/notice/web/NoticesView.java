package io.fluffywaffle.notification.notice.web;

import java.util.List;

import io.fluffywaffle.notification.notice.Notice;
import io.fluffywaffle.notification.notice.NoticeCursor;
import org.jspecify.annotations.Nullable;

/**
 * A page of somebody's notices.
 *
 * @param unread how many of all are not read
 */
record NoticesView(List<NoticeView> items, @Nullable String next, int unread) {

	static NoticesView of(List<Notice> found, int limit, int unread) {
		List<Notice> page = found.subList(0, Math.min(limit, found.size()));
		String next = (found.size() > limit) ? new NoticeCursor(page.getLast().at(), page.getLast().id()).toString()
				: null;
		return new NoticesView(page.stream().map(NoticeView::of).toList(), next, unread);
	}

}
