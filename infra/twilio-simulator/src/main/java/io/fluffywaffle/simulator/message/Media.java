package io.fluffywaffle.simulator.message;

import java.time.Instant;

/**
 * A picture or other file that goes with a message; {@code url} is where it came from.
 */
public record Media(String sid, String url, String contentType, Instant createdAt) {

	/**
	 * Guesses the type from a {@code data:} URL or from the file's ending, as no file is
	 * fetched.
	 */
	public static Media at(String url, Instant now) {
		return new Media(Sids.next("ME"), url, guess(url), now);
	}

	private static String guess(String url) {
		if (url.startsWith("data:")) {
			return url.substring(5, url.indexOf(',')).split(";")[0];
		}
		String path = url.split("[?#]")[0];
		return switch (path.substring(path.lastIndexOf('.') + 1)) {
			case "png" -> "image/png";
			case "gif" -> "image/gif";
			case "pdf" -> "application/pdf";
			case "vcf" -> "text/vcard";
			case "mp4" -> "video/mp4";
			default -> "image/jpeg";
		};
	}

}
