package io.fluffywaffle.notification.notice;

import java.util.List;
import java.util.Locale;

/** A way in which notices reach people. */
public enum NoticeChannel {

	/** The list in the portal: nobody can turn it off, and it never waits. */
	LIST,
	/** The desktop, while the portal is open. */
	DESKTOP,
	/** The devices that somebody has subscribed. */
	PUSH,
	/** Their mailbox. */
	MAIL;

	/** Those that a person turns on and off. */
	public static final List<NoticeChannel> CHOSEN = List.of(DESKTOP, PUSH, MAIL);

	/** The name in the database. */
	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether it disturbs: then it waits for the end of somebody's quiet time. */
	boolean disturbs() {
		return this == DESKTOP || this == PUSH;
	}

}
