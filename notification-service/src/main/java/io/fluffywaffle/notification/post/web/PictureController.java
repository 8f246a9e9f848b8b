package io.fluffywaffle.notification.post.web;

import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.picture.UploadGate;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.validation.PlainText;
import io.fluffywaffle.notification.post.PictureDesk;
import io.fluffywaffle.notification.post.PostPicture;
import io.fluffywaffle.notification.post.web.PostView.PictureView;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@ClosedToScripts("posts are written by people")
@RequestMapping("/api/posts/{id}/pictures")
class PictureController {

	private final PictureDesk pictures;

	private final UploadGate gate;

	PictureController(PictureDesk pictures, UploadGate gate) {
		this.pictures = pictures;
		this.gate = gate;
	}

	@Operation(summary = "Adds a picture to one's own post: JPEG, PNG or WebP of at most 10 MB",
			description = "alt says what it shows, for who cannot see it. A post has at most 10 pictures.")
	@Audited("post.picture-added")
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<PictureView> add(@PathVariable UUID id,
			@RequestPart(name = "file", required = false) @Nullable MultipartFile file,
			@RequestParam(defaultValue = "") @PlainText(max = 200) String alt, CurrentUser user) throws IOException {
		if (file == null || file.isEmpty()) {
			throw Problem.invalid("file", "is missing");
		}
		this.pictures.requireRoom(id, user);
		AtomicReference<@Nullable PostPicture> added = new AtomicReference<>();
		this.gate.pass(file.getSize(), file.getInputStream(),
				(bytes) -> added.set(this.pictures.add(id, bytes, alt, user)));
		PictureView view = PictureView.of(Objects.requireNonNull(added.get()));
		return ResponseEntity.created(URI.create(view.url())).body(view);
	}

	@Operation(summary = "Removes a picture from one's own post")
	@Audited("post.picture-removed")
	@DeleteMapping("/{pictureId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable UUID id, @PathVariable UUID pictureId, CurrentUser user) {
		this.pictures.remove(id, pictureId, user);
	}

}
