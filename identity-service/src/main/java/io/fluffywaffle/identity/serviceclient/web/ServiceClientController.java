package io.fluffywaffle.identity.serviceclient.web;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;

import io.fluffywaffle.defaults.audit.AuditTrail;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.StepUp;
import io.fluffywaffle.identity.serviceclient.IssuedServiceClient;
import io.fluffywaffle.identity.serviceclient.NoSuchServiceClientException;
import io.fluffywaffle.identity.serviceclient.ServiceClient.Maker;
import io.fluffywaffle.identity.serviceclient.ServiceClientDesk;
import io.fluffywaffle.identity.serviceclient.ServiceClients;
import jakarta.validation.Valid;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For admins; closed to service clients, so that none can make another. */
@RestController
@ClosedToScripts("scripts make no scripts")
@RequestMapping("/api/service-clients")
class ServiceClientController {

	private final ServiceClientDesk desk;

	private final ServiceClients clients;

	private final AuditTrail trail;

	private final Clock clock;

	ServiceClientController(ServiceClientDesk desk, ServiceClients clients, AuditTrail trail, Clock clock) {
		this.desk = desk;
		this.clients = clients;
		this.trail = trail;
		this.clock = clock;
	}

	@GetMapping
	ServiceClientsView listServiceClients(CurrentUser caller) {
		admit(caller);
		return new ServiceClientsView(this.clients.list().stream().map(ServiceClientView::of).toList());
	}

	@StepUp
	@PostMapping
	@Audited("service-client.created")
	ResponseEntity<IssuedServiceClientView> issueServiceClient(@Valid @RequestBody NewServiceClientRequest request,
			CurrentUser caller) {
		admit(caller);
		IssuedServiceClient issued = this.desk.issue(request.wanted(this.clock.instant()),
				new Maker(caller.id(), caller.name()));
		this.trail.target("clientId", issued.client().clientId());
		this.trail.details("scopes", String.join(" ", issued.client().scopes()));
		return ResponseEntity.created(URI.create("/api/service-clients/" + issued.client().id()))
			.cacheControl(CacheControl.noStore())
			.body(IssuedServiceClientView.of(issued));
	}

	@StepUp
	@DeleteMapping("/{serviceClientId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Audited("service-client.revoked")
	void revokeServiceClient(@PathVariable UUID serviceClientId, CurrentUser caller) {
		admit(caller);
		try {
			this.desk.revoke(serviceClientId);
		}
		catch (NoSuchServiceClientException ex) {
			throw Problem.notFound("service client");
		}
	}

	private static void admit(CurrentUser caller) {
		if (!caller.admin()) {
			throw Problem.forbidden("Service clients are made by the admins of the installation.");
		}
	}

}
