package io.fluffywaffle.client.terms.web;

import java.util.UUID;

import io.fluffywaffle.client.terms.TermsShelf;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("clients")
@RequestMapping("/api/accounts/{accountId}/terms")
class TermsController {

	private final TermsShelf shelf;

	TermsController(TermsShelf shelf) {
		this.shelf = shelf;
	}

	@GetMapping
	@Allow(orAdmin = true)
	TermsListView list(@PathVariable UUID accountId) {
		return new TermsListView(this.shelf.of(accountId).stream().map(TermsView::of).toList());
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Allow(role = AccountRole.OWNER, orAdmin = true)
	@Audited("terms.drafted")
	TermsView draft(@PathVariable UUID accountId, @Valid @RequestBody TermsRequest request, CurrentUser author) {
		return TermsView.of(this.shelf.draft(accountId, request.terms(), author));
	}

	@PutMapping("/{termsId}")
	@Allow(role = AccountRole.OWNER, orAdmin = true)
	@Audited("terms.edited")
	TermsView replace(@PathVariable UUID accountId, @PathVariable UUID termsId,
			@Valid @RequestBody TermsRequest request) {
		return TermsView.of(this.shelf.replace(accountId, termsId, request.terms()));
	}

	@DeleteMapping("/{termsId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allow(role = AccountRole.OWNER, orAdmin = true)
	@Audited("terms.discarded")
	void discard(@PathVariable UUID accountId, @PathVariable UUID termsId) {
		this.shelf.discard(accountId, termsId);
	}

	@PostMapping("/{termsId}/publish")
	@Allow(role = AccountRole.OWNER, orAdmin = true)
	@Audited("terms.published")
	TermsView publish(@PathVariable UUID accountId, @PathVariable UUID termsId) {
		return TermsView.of(this.shelf.publish(accountId, termsId));
	}

	@GetMapping("/{termsId}/acceptances")
	@Allow(orAdmin = true)
	AcceptancesView acceptances(@PathVariable UUID accountId, @PathVariable UUID termsId,
			@RequestParam(required = false) @Nullable UUID after,
			@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
		return AcceptancesView.of(this.shelf.acceptances(accountId, termsId, after, limit + 1), limit);
	}

}
