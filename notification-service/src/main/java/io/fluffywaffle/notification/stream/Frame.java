package io.fluffywaffle.notification.stream;

import java.nio.charset.StandardCharsets;

/**
 * An activity as it goes over the wire, encoded once for all its readers.
 *
 * @param sequence the account's number of the activity, the id by which a browser resumes
 * @param bytes a whole server-sent event
 */
public record Frame(long sequence, byte[] bytes) {

	/** An activity; a line break in its JSON can only be white space. */
	public static Frame activity(long sequence, String json) {
		String event = "id: " + sequence + "\nevent: activity\ndata: " + json.replace('\n', ' ').replace('\r', ' ')
				+ "\n\n";
		return new Frame(sequence, event.getBytes(StandardCharsets.UTF_8));
	}

}
