package io.fluffywaffle.client.page.open.web;

import java.time.Duration;

import io.fluffywaffle.client.page.PagePictures;
import io.fluffywaffle.client.page.open.PageGone;
import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The pictures of pages; what is at an address never changes. */
@Hidden
@RestController
@ClosedToScripts("for visitors")
class PictureVisitController {

	private static final Duration YEAR = Duration.ofDays(365);

	private final PagePictures pictures;

	PictureVisitController(PagePictures pictures) {
		this.pictures = pictures;
	}

	@GetMapping("/pictures/pages/{name}")
	ResponseEntity<byte[]> picture(@PathVariable String name) {
		return this.pictures.file(name)
			.map((file) -> ResponseEntity.ok()
				.cacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable())
				.contentType(MediaType.IMAGE_JPEG)
				.body(file))
			.orElseThrow(PageGone::new);
	}

}
