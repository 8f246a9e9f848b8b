package io.fluffywaffle.notification.notice;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import static io.fluffywaffle.notification.notice.NoticeChannel.DESKTOP;
import static io.fluffywaffle.notification.notice.NoticeChannel.MAIL;
import static io.fluffywaffle.notification.notice.NoticeChannel.PUSH;

/** What a notice is about, and where it is told to whoever has set nothing. */
public enum NoticeKind {

	/** Somebody texted, and nobody looked for a minute. */
	TEXT("text", DESKTOP, PUSH),
	/** A colleague wrote one's name into a note. */
	MENTION("mention", DESKTOP, PUSH, MAIL),
	/** Something of the account does not work, or works again. */
	INCIDENT("incident", DESKTOP, PUSH, MAIL),
	/** A month's statement is final. */
	STATEMENT("statement", MAIL),
	/** A post of one's own was taken off the billboard. */
	POST_UNPUBLISHED("post-unpublished", MAIL),
	/** What waits in the morning: a mail, and nothing but a mail. */
	DIGEST("digest", MAIL);

	private final String text;

	private final Set<NoticeChannel> usual;

	NoticeKind(String text, NoticeChannel first, NoticeChannel... others) {
		this.text = text;
		this.usual = EnumSet.of(first, others);
	}

	/** The kind of this name. */
	@JsonCreator
	public static NoticeKind of(String text) {
		return Arrays.stream(values())
			.filter((kind) -> kind.text.equals(text))
			.findAny()
			.orElseThrow(() -> new IllegalArgumentException("No such kind of notice: " + text));
	}

	/** The name in JSON and in the database. */
	@JsonValue
	public String text() {
		return this.text;
	}

	/** Whether it is one's own matter, whatever account it is about. */
	public boolean isPersonal() {
		return this == POST_UNPUBLISHED;
	}

	/** Whether it can be told there at all. */
	public boolean offers(NoticeChannel channel) {
		return this != DIGEST || channel == MAIL;
	}

	/** Whether it is told there to whoever has set nothing. */
	public boolean usually(NoticeChannel channel) {
		return (channel == NoticeChannel.LIST) ? offers(channel) : this.usual.contains(channel);
	}

}
