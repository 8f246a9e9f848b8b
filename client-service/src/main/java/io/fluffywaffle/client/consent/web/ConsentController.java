package io.fluffywaffle.client.consent.web;

import java.util.UUID;

import io.fluffywaffle.client.client.ClientRegister;
import io.fluffywaffle.client.consent.ConsentHistory;
import io.fluffywaffle.client.consent.ConsentKind;
import io.fluffywaffle.client.consent.SpokenConsents;
import io.fluffywaffle.client.consent.pdf.ProofPdf;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import jakarta.validation.Valid;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("clients")
@RequestMapping("/api/accounts/{accountId}/clients/{clientId}")
class ConsentController {

	private final ClientRegister clients;

	private final ConsentHistory history;

	private final SpokenConsents spoken;

	private final ProofPdf proof;

	ConsentController(ClientRegister clients, ConsentHistory history, SpokenConsents spoken, ProofPdf proof) {
		this.clients = clients;
		this.history = history;
		this.spoken = spoken;
		this.proof = proof;
	}

	@GetMapping("/consent")
	@Allow(orAdmin = true)
	ConsentsView show(@PathVariable UUID accountId, @PathVariable UUID clientId) {
		return ConsentsView.of(this.clients.find(accountId, clientId).client().consent(),
				this.history.of(accountId, clientId));
	}

	@PostMapping("/consent")
	@ResponseStatus(HttpStatus.CREATED)
	@Allow(role = AccountRole.SUPERVISOR, orAdmin = true)
	@Audited("consent.recorded")
	ConsentsView record(@PathVariable UUID accountId, @PathVariable UUID clientId,
			@Valid @RequestBody ConsentRequest request, CurrentUser user) {
		if (request.kind() != ConsentKind.GIVEN && request.kind() != ConsentKind.WITHDRAWN) {
			throw Problem.invalid("kind", "has to be given or withdrawn");
		}
		this.spoken.record(accountId, clientId, request.kind(), request.words().strip(), user);
		return show(accountId, clientId);
	}

	@GetMapping("/proof")
	@Allow(role = AccountRole.SUPERVISOR, orAdmin = true)
	ResponseEntity<byte[]> proof(@PathVariable UUID accountId, @PathVariable UUID clientId, CurrentUser user) {
		byte[] file = this.proof.print(accountId, this.clients.find(accountId, clientId).client(), user.name());
		ContentDisposition place = ContentDisposition.attachment().filename("consent-" + clientId + ".pdf").build();
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION, place.toString())
			.body(file);
	}

}
