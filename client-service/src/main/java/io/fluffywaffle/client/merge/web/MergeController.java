package io.fluffywaffle.client.merge.web;

import java.util.UUID;

import io.fluffywaffle.client.client.Client;
import io.fluffywaffle.client.client.GroupedClient;
import io.fluffywaffle.client.client.PastMerges;
import io.fluffywaffle.client.client.web.ClientView;
import io.fluffywaffle.client.merge.ClientMerger;
import io.fluffywaffle.client.merge.DuplicateCursor;
import io.fluffywaffle.client.merge.Duplicates;
import io.fluffywaffle.client.merge.MergeRefused;
import io.fluffywaffle.client.merge.NoSuchMerge;
import io.fluffywaffle.client.timeline.Actor;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.audit.NotAudited;
import io.fluffywaffle.defaults.etag.ETag;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("clients")
@RequestMapping("/api/accounts/{accountId}")
class MergeController {

	private final Duplicates duplicates;

	private final ClientMerger merger;

	private final PastMerges merges;

	MergeController(Duplicates duplicates, ClientMerger merger, PastMerges merges) {
		this.duplicates = duplicates;
		this.merger = merger;
		this.merges = merges;
	}

	@Allow(orAdmin = true)
	@GetMapping("/duplicates")
	DuplicatesView list(@PathVariable UUID accountId, @RequestParam(required = false) @Nullable String after,
			@RequestParam(defaultValue = "20") @Min(1) @Max(50) int limit) {
		DuplicateCursor place = (after == null) ? null
				: DuplicateCursor.parse(after).orElseThrow(() -> Problem.invalid("after", "is no place in this list"));
		return DuplicatesView.of(this.duplicates.find(accountId, place, limit));
	}

	@Allow(role = AccountRole.SUPERVISOR, orAdmin = true)
	@NotAudited("says that nothing is to be done")
	@PostMapping("/duplicates/dismissals")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void dismiss(@PathVariable UUID accountId, @Valid @RequestBody DismissalRequest request) {
		UUID one = request.clientIds().getFirst();
		UUID other = request.clientIds().getLast();
		if (one.equals(other)) {
			throw Problem.invalid("clientIds", "have to be two");
		}
		this.duplicates.dismiss(accountId, one, other);
	}

	@Allow(role = AccountRole.SUPERVISOR, orAdmin = true)
	@Audited("client.merged")
	@PostMapping("/clients/{clientId}/merge")
	ResponseEntity<ClientView> merge(@PathVariable UUID accountId, @PathVariable UUID clientId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody MergeRequest request, CurrentUser user) {
		return single(
				this.merger.merge(accountId, clientId, ETag.expected(ifMatch), request.clientId(), Actor.of(user)));
	}

	@Allow(role = AccountRole.SUPERVISOR, orAdmin = true)
	@Audited("client.unmerged")
	@PostMapping("/merges/{mergeId}/undo")
	ResponseEntity<ClientView> undo(@PathVariable UUID accountId, @PathVariable UUID mergeId, CurrentUser user) {
		return single(this.merger.undo(accountId, mergeId, Actor.of(user)));
	}

	private ResponseEntity<ClientView> single(GroupedClient grouped) {
		Client client = grouped.client();
		return ResponseEntity.ok()
			.eTag(ETag.of(client.version()))
			.body(ClientView.of(grouped, this.merges.of(client.accountId(), client.id())));
	}

	@ExceptionHandler(NoSuchMerge.class)
	Problem noSuchMerge() {
		return Problem.notFound("merge");
	}

	@ExceptionHandler
	Problem refused(MergeRefused ex) {
		return Problem.conflict(ex.slug(), "Not possible", ex.reason());
	}

}
