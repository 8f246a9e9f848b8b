package io.fluffywaffle.notification.post.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Answers to visitors: asked for anew each time, because what was taken down is to be
 * gone, and only sent where something changed.
 */
final class Visited {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private Visited() {
	}

	static ResponseEntity<String> page(String html) {
		return of(HTML, html);
	}

	static ResponseEntity<String> of(MediaType type, String text) {
		return ResponseEntity.ok().cacheControl(CacheControl.noCache()).eTag(tag(text)).contentType(type).body(text);
	}

	static ResponseEntity<String> nothing(String html) {
		return ResponseEntity.status(HttpStatus.NOT_FOUND)
			.cacheControl(CacheControl.noCache())
			.contentType(HTML)
			.body(html);
	}

	private static String tag(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return "\"" + HexFormat.of().formatHex(hash, 0, 16) + "\"";
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
