package io.fluffywaffle.notification.stream;

import java.nio.charset.StandardCharsets;

/**
 * An event as it goes over the wire, encoded once for all its readers.
 *
 * @param sequence the account's number of the activity, the id by which a browser
 * resumes; 0 for what has none
 * @param bytes a whole server-sent event
 */
public record Frame(long sequence, byte[] bytes) {

	/** An activity. */
	public static Frame activity(long sequence, String json) {
		return new Frame(sequence,
				("id: " + sequence + "\n" + event("activity", json)).getBytes(StandardCharsets.UTF_8));
	}

	/** What has no number: whoever misses it asks for how things are. */
	public static Frame unnumbered(String event, String json) {
		return new Frame(0, event(event, json).getBytes(StandardCharsets.UTF_8));
	}

	/** A line break in JSON can only be white space. */
	private static String event(String name, String json) {
		return "event: " + name + "\ndata: " + json.replace('\n', ' ').replace('\r', ' ') + "\n\n";
	}

}
