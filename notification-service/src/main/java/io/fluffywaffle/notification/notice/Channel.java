package io.fluffywaffle.notification.notice;

import io.fluffywaffle.notification.people.Person;

/**
 * One way to people. Who is told, whether they want it there and whether it is a quiet
 * time was looked at before.
 */
public interface Channel {

	/** Which way. */
	NoticeChannel kind();

	/**
	 * Tells it, outside any transaction. What it throws is tried again, less and less
	 * often, for a day: the same notice may come twice.
	 */
	void deliver(Notice notice, Person person);

}
