package io.fluffywaffle.client.page.web;

import java.net.URI;
import java.util.UUID;

import io.fluffywaffle.client.page.ActionPage;
import io.fluffywaffle.client.page.ActionPageDesk;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.audit.NotAudited;
import io.fluffywaffle.defaults.etag.ETag;
import io.fluffywaffle.defaults.markdown.Markdown;
import io.fluffywaffle.defaults.security.Scope;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("clients")
@RequestMapping("/api/accounts/{accountId}/action-pages")
@Allow(role = AccountRole.SUPERVISOR, orAdmin = true)
class ActionPageController {

	private final ActionPageDesk desk;

	private final PageViews views;

	ActionPageController(ActionPageDesk desk, PageViews views) {
		this.desk = desk;
		this.views = views;
	}

	@Allow(orAdmin = true)
	@GetMapping
	PagesView list(@PathVariable UUID accountId) {
		return this.views.ofAll(accountId, this.desk.of(accountId));
	}

	@Allow(orAdmin = true)
	@GetMapping("/{pageId}")
	ResponseEntity<PageView> show(@PathVariable UUID accountId, @PathVariable UUID pageId) {
		return tagged(this.desk.find(accountId, pageId));
	}

	@Audited("action-page.added")
	@PostMapping
	ResponseEntity<PageView> add(@PathVariable UUID accountId, @Valid @RequestBody PageRequest request) {
		return created(this.desk.add(accountId, request.draft()));
	}

	@Audited("action-page.edited")
	@PutMapping("/{pageId}")
	ResponseEntity<PageView> edit(@PathVariable UUID accountId, @PathVariable UUID pageId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody PageRequest request) {
		return tagged(this.desk.edit(accountId, pageId, ETag.expected(ifMatch), request.draft()));
	}

	@Audited("action-page.opened")
	@PostMapping("/{pageId}/open")
	ResponseEntity<PageView> open(@PathVariable UUID accountId, @PathVariable UUID pageId) {
		return tagged(this.desk.open(accountId, pageId));
	}

	@Audited("action-page.closed")
	@PostMapping("/{pageId}/close")
	ResponseEntity<PageView> close(@PathVariable UUID accountId, @PathVariable UUID pageId) {
		return tagged(this.desk.close(accountId, pageId));
	}

	@Audited("action-page.copied")
	@PostMapping("/{pageId}/copy")
	ResponseEntity<PageView> copy(@PathVariable UUID accountId, @PathVariable UUID pageId) {
		return created(this.desk.copy(accountId, pageId));
	}

	@Audited("action-page.deleted")
	@DeleteMapping("/{pageId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@PathVariable UUID accountId, @PathVariable UUID pageId) {
		this.desk.delete(accountId, pageId);
	}

	@NotAudited("it changes nothing")
	@PostMapping("/preview")
	HtmlView preview(@PathVariable UUID accountId, @Valid @RequestBody BodyRequest request) {
		return new HtmlView(Markdown.toHtml(request.body()));
	}

	private ResponseEntity<PageView> created(ActionPage page) {
		URI place = URI.create("/api/accounts/" + page.accountId() + "/action-pages/" + page.id());
		return ResponseEntity.created(place).eTag(ETag.of(page.version())).body(this.views.of(page));
	}

	private ResponseEntity<PageView> tagged(ActionPage page) {
		return ResponseEntity.ok().eTag(ETag.of(page.version())).body(this.views.of(page));
	}

}
