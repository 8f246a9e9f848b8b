package io.fluffywaffle.client.ownpage.web;

import java.util.Map;

import io.fluffywaffle.client.ownpage.OwnData;
import io.fluffywaffle.client.ownpage.OwnDoor;
import io.fluffywaffle.client.ownpage.OwnDoor.Visit;
import io.fluffywaffle.client.ownpage.OwnErasure;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.security.ClosedToScripts;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What clients get to know, and take back, on their page. */
@RestController
@ClosedToScripts("for clients, who are no users")
@RequestMapping("/api/own")
class OwnDataController {

	private final OwnDoor door;

	private final OwnData data;

	private final OwnErasure erasure;

	private final OwnTrail trail;

	OwnDataController(OwnDoor door, OwnData data, OwnErasure erasure, OwnTrail trail) {
		this.door = door;
		this.data = data;
		this.erasure = erasure;
		this.trail = trail;
	}

	@PostMapping("/data")
	@Audited("own-page.data-fetched")
	ResponseEntity<Map<String, @Nullable Object>> data(@Valid @RequestBody OwnRequest request) {
		Visit visit = this.trail.note(this.door.enter(request.own(), request.session()));
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("my-data.json").build().toString())
			.body(this.data.of(visit));
	}

	@PostMapping("/delete")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Audited("own-page.deleted")
	void delete(@Valid @RequestBody OwnRequest request) {
		this.erasure.erase(this.trail.note(this.door.enter(request.own(), request.session())));
	}

}
