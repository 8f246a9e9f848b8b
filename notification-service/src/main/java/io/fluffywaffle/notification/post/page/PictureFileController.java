package io.fluffywaffle.notification.post.page;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.fluffywaffle.notification.post.PostPictures;
import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files of pictures: what is behind a name never changes. */
@Controller
@Hidden
@ClosedToScripts("pictures are for pages")
class PictureFileController {

	private static final Pattern NAME = Pattern.compile("([0-9a-f]{32})-(400|800|1600)\\.jpg");

	/** No longer: what was taken down is to be gone from everywhere the day after. */
	private static final CacheControl A_DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic().immutable();

	private final PostPictures pictures;

	PictureFileController(PostPictures pictures) {
		this.pictures = pictures;
	}

	@GetMapping("/pictures/posts/{name}")
	ResponseEntity<byte[]> file(@PathVariable String name) {
		Matcher parts = NAME.matcher(name);
		Optional<byte[]> jpeg = parts.matches() ? this.pictures.file(parts.group(1), Integer.parseInt(parts.group(2)))
				: Optional.empty();
		return jpeg
			.map((file) -> ResponseEntity.ok()
				.cacheControl(A_DAY)
				.eTag("\"" + parts.group(1) + "\"")
				.contentType(MediaType.IMAGE_JPEG)
				.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(name).build().toString())
				.header("X-Content-Type-Options", "nosniff")
				.header("Content-Security-Policy", "default-src 'none'; sandbox")
				.body(file))
			.orElseGet(() -> ResponseEntity.notFound().cacheControl(CacheControl.noCache()).build());
	}

}
