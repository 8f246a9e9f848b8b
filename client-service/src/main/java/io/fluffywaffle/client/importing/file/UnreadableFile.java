package io.fluffywaffle.client.importing.file;

/**
 * A file that no table can be read from; the message says why, for whoever brought it.
 */
public final class UnreadableFile extends RuntimeException {

	public UnreadableFile(String reason) {
		super(reason);
	}

	/** Why, in words. */
	public String reason() {
		return String.valueOf(getMessage());
	}

}
