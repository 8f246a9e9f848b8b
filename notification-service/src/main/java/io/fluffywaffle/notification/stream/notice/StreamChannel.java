package io.fluffywaffle.notification.stream.notice;

import io.fluffywaffle.notification.notice.Channel;
import io.fluffywaffle.notification.notice.Notice;
import io.fluffywaffle.notification.notice.NoticeChannel;
import io.fluffywaffle.notification.people.Person;

/** The way to whoever has the portal open. */
record StreamChannel(NoticeChannel kind, NoticeFacts facts) implements Channel {

	@Override
	public void deliver(Notice notice, Person person) {
		this.facts.tell(person.id(), notice.id(), this.kind == NoticeChannel.DESKTOP);
	}

}
