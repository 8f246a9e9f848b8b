package io.fluffywaffle.client.page.open.web;

import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;

/** Pages as answers. */
final class Html {

	private static final MediaType TYPE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private Html() {
	}

	/** The same for all who look, who ask each time whether it still is. */
	static ResponseEntity<String> shared(Visit visit, String page) {
		return ResponseEntity.ok()
			.headers(visit::allowFrame)
			.cacheControl(CacheControl.noCache())
			.eTag(DigestUtils.md5DigestAsHex(page.getBytes(StandardCharsets.UTF_8)))
			.contentType(TYPE)
			.body(page);
	}

	/** For one visitor alone. */
	static ResponseEntity<String> own(Visit visit, HttpStatus status, String page) {
		return ResponseEntity.status(status)
			.headers(visit::allowFrame)
			.cacheControl(CacheControl.noStore())
			.contentType(TYPE)
			.body(page);
	}

	/** Something that is not there, or does not work at this moment. */
	static ResponseEntity<String> trouble(HttpStatus status, String page) {
		return ResponseEntity.status(status).cacheControl(CacheControl.noStore()).contentType(TYPE).body(page);
	}

}
