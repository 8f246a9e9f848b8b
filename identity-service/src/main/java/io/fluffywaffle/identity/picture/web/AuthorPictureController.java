package io.fluffywaffle.identity.picture.web;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.defaults.etag.ETag;
import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.fluffywaffle.identity.picture.Picture;
import io.fluffywaffle.identity.picture.PublishedAuthors;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What authors look like, for visitors of the billboard. */
@RestController
@Hidden
@ClosedToScripts("pictures are for pages")
class AuthorPictureController {

	/** No longer: a picture that its owner removed is to be gone the day after. */
	private static final CacheControl A_DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic().immutable();

	private static final CacheControl ASK_AGAIN = CacheControl.noCache().cachePublic();

	private final PublishedAuthors authors;

	AuthorPictureController(PublishedAuthors authors) {
		this.authors = authors;
	}

	@GetMapping("/authors/{userId}/picture")
	ResponseEntity<byte[]> picture(@PathVariable UUID userId, @RequestParam(required = false) @Nullable String v) {
		Optional<Picture> found = this.authors.picture(userId);
		return found
			.map((picture) -> ResponseEntity.ok()
				.eTag(ETag.of(picture.version()))
				.cacheControl(String.valueOf(picture.version()).equals(v) ? A_DAY : ASK_AGAIN)
				.contentType(MediaType.IMAGE_JPEG)
				.header(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.inline().filename("author.jpg").build().toString())
				.header("X-Content-Type-Options", "nosniff")
				.header("Content-Security-Policy", "default-src 'none'; sandbox")
				.body(picture.jpeg()))
			.orElseGet(() -> ResponseEntity.notFound().cacheControl(CacheControl.noCache()).build());
	}

}
