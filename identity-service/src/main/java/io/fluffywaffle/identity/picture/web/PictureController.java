package io.fluffywaffle.identity.picture.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.etag.ETag;
import io.fluffywaffle.defaults.picture.UploadGate;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.identity.picture.Picture;
import io.fluffywaffle.identity.picture.PictureKeeper;
import io.fluffywaffle.identity.picture.PictureSize;
import io.fluffywaffle.identity.picture.Pictures;
import io.fluffywaffle.identity.user.UserAccess;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("users")
@RequestMapping("/api/users/{userId}/picture")
class PictureController {

	private static final CacheControl FOR_GOOD = CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

	private static final CacheControl ASK_AGAIN = CacheControl.noCache().cachePrivate();

	private final Pictures pictures;

	private final PictureKeeper keeper;

	private final UploadGate gate;

	PictureController(Pictures pictures, PictureKeeper keeper, UploadGate gate) {
		this.pictures = pictures;
		this.keeper = keeper;
		this.gate = gate;
	}

	@PutMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Audited("picture.changed")
	@RequestBody(required = true,
			content = { @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")),
					@Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary")),
					@Content(mediaType = "image/webp", schema = @Schema(type = "string", format = "binary")) })
	void show(@PathVariable UUID userId, CurrentUser caller, HttpServletRequest request) throws IOException {
		UserAccess.selfOrAdmin(caller, userId);
		this.gate.pass(request.getContentLengthLong(), request.getInputStream(),
				(file) -> this.keeper.show(userId, file));
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Audited("picture.removed")
	void remove(@PathVariable UUID userId, CurrentUser caller) {
		UserAccess.selfOrAdmin(caller, userId);
		this.keeper.remove(userId);
	}

	@GetMapping(path = "/{size}", produces = MediaType.IMAGE_JPEG_VALUE)
	ResponseEntity<byte[]> picture(@PathVariable UUID userId, @PathVariable int size,
			@RequestParam(required = false) @Nullable Integer v) {
		Optional<Picture> found = PictureSize.ofSide(size).flatMap((known) -> this.pictures.find(userId, known));
		Picture picture = found.orElseThrow(() -> Problem.notFound("picture"));
		boolean exactly = v != null && v == picture.version();
		return ResponseEntity.ok()
			.eTag(ETag.of(picture.version()))
			.cacheControl(exactly ? FOR_GOOD : ASK_AGAIN)
			.contentType(MediaType.IMAGE_JPEG)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename("picture-" + size + ".jpg").build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.body(picture.jpeg());
	}

}
