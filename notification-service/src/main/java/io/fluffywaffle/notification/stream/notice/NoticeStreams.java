package io.fluffywaffle.notification.stream.notice;

import java.util.UUID;

import io.fluffywaffle.notification.notice.NoticeList;
import io.fluffywaffle.notification.stream.Frame;
import io.fluffywaffle.notification.stream.PersonalStreams;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Tells people who read here what became of their notices. */
@Component
public class NoticeStreams {

	private final PersonalStreams streams;

	private final NoticeList notices;

	private final JsonMapper json;

	NoticeStreams(PersonalStreams streams, NoticeList notices, JsonMapper json) {
		this.streams = streams;
		this.notices = notices;
		this.json = json;
	}

	/** How things are: what a stream begins with. */
	public Frame hello(UUID userId) {
		return frame("hello", new Unread(this.notices.unread(userId)));
	}

	/** Tells the person, if they read here. */
	public void tell(NoticesTold told) {
		UUID userId = told.userId();
		if (!this.streams.isRead(userId)) {
			return;
		}
		UUID noticeId = told.noticeId();
		int unread = this.notices.unread(userId);
		if (noticeId == null) {
			this.streams.tell(userId, frame("read", new Unread(unread)));
			return;
		}
		this.notices.find(noticeId)
			.filter((notice) -> notice.userId().equals(userId))
			.ifPresent((notice) -> this.streams.tell(userId,
					frame("notice", new Came(StreamedNotice.of(notice), unread, told.desktop()))));
	}

	private Frame frame(String event, Object content) {
		return Frame.unnumbered(event, this.json.writeValueAsString(content));
	}

	/** How many are unread. */
	record Unread(int unread) {
	}

	/** One that came. */
	record Came(StreamedNotice notice, int unread, boolean desktop) {
	}

}
