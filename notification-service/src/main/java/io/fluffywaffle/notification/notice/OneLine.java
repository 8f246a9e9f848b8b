package io.fluffywaffle.notification.notice;

/**
 * Makes one line of what people typed: in a subject, a line break would begin a header.
 */
final class OneLine {

	private static final int LONGEST = 200;

	private OneLine() {
	}

	static String of(String text) {
		String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
		return (line.length() <= LONGEST) ? line
				: line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST - 1))) + "…";
	}

}
