package io.fluffywaffle.client.page.open.web;

import java.net.URI;

import io.fluffywaffle.client.page.open.OpenPages;
import io.fluffywaffle.client.page.open.PageGone;
import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What visitors read. */
@Hidden
@RestController
@ClosedToScripts("for visitors")
@RequestMapping("/act")
class PageVisitController {

	private final OpenPages pages;

	private final Screens screens;

	PageVisitController(OpenPages pages, Screens screens) {
		this.pages = pages;
		this.screens = screens;
	}

	@GetMapping("/{slug}")
	ResponseEntity<String> page(@PathVariable String slug) {
		return start(Visit.of(this.pages.find(slug), false));
	}

	@GetMapping("/{slug}/embed")
	ResponseEntity<String> inFrame(@PathVariable String slug) {
		return start(Visit.inFrame(this.pages.find(slug)));
	}

	@GetMapping("/{slug}/thanks")
	ResponseEntity<String> thanks(@PathVariable String slug, @RequestParam(defaultValue = "") String frame) {
		Visit visit = Visit.of(this.pages.find(slug), !frame.isEmpty());
		return Html.shared(visit, this.screens.thanks(visit));
	}

	/** The address of a step, opened by itself. */
	@GetMapping({ "/{slug}/code", "/{slug}/again", "/{slug}/accept" })
	ResponseEntity<Void> step(@PathVariable String slug) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.location(URI.create(Visit.of(this.pages.find(slug), false).path()))
			.build();
	}

	@GetMapping({ "", "/{slug}/{*rest}" })
	ResponseEntity<String> nothing() {
		throw new PageGone();
	}

	private ResponseEntity<String> start(Visit visit) {
		return Html.shared(visit, this.screens.start(visit));
	}

}
