package io.fluffywaffle.notification.push;

import io.fluffywaffle.notification.notice.Notice;

/**
 * What a device shows.
 *
 * @param link a path of the portal
 * @param tag a device shows the latest with the same one
 */
record PushContent(String title, String text, String link, String tag) {

	/**
	 * Push services take 4,096 bytes; of these characters, each of which may take six
	 * bytes in JSON, no more would be shown anyway.
	 */
	private static final int LONGEST_TITLE = 100;

	private static final int LONGEST_TEXT = 400;

	static final PushContent TEST = new PushContent("Waffle", "Notices reach this device.", "/profile/notices", "test");

	static PushContent of(Notice notice) {
		return new PushContent(cut(notice.title(), LONGEST_TITLE), cut(notice.text(), LONGEST_TEXT), notice.link(),
				notice.id().toString());
	}

	/** Messages with the same one replace each other while a device is not reached. */
	String topic() {
		return this.tag.replace("-", "");
	}

	private static String cut(String text, int longest) {
		return (text.codePointCount(0, text.length()) <= longest) ? text
				: text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
	}

}
