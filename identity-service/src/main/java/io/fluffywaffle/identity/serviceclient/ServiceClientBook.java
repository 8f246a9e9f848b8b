package io.fluffywaffle.identity.serviceclient;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.identity.access.AccessGranted;
import io.fluffywaffle.identity.access.AccessGranted.Reason;
import io.fluffywaffle.identity.revocation.Revoker;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who is let in and who is not any more, and tells it. */
@Service
class ServiceClientBook {

	/** When Keycloak is told again that did not hear it at once. */
	private static final Duration LATER = Duration.ofSeconds(5);

	private final ServiceClients clients;

	private final Outbox outbox;

	private final Revoker revoker;

	private final ObjectProvider<SchedulerClient> scheduler;

	private final Clock clock;

	ServiceClientBook(ServiceClients clients, Outbox outbox, Revoker revoker, ObjectProvider<SchedulerClient> scheduler,
			Clock clock) {
		this.clients = clients;
		this.outbox = outbox;
		this.revoker = revoker;
		this.scheduler = scheduler;
		this.clock = clock;
	}

	@Transactional
	public void open(ServiceClient client) {
		this.clients.add(client);
		if (!client.accounts().isEmpty()) {
			this.outbox.append(new AccessGranted(client.userId(), client.name(), client.accounts(),
					Reason.SERVICE_CLIENT, client.createdBy().id())
				.event());
		}
		this.scheduler.getObject()
			.scheduleIfNotExists(ServiceClientJobs.EXPIRE.instance(client.id().toString())
				.data(client.id())
				.scheduledTo(client.expiresAt()));
	}

	/** Ends it for every service; says whether it had not ended so before. */
	@Transactional
	public boolean end(UUID id, ServiceClientStatus status) {
		Optional<ServiceClient> ended = this.clients.find(id).filter((client) -> this.clients.end(id, status));
		ended.ifPresent((client) -> {
			this.revoker.client(client.clientId());
			this.outbox.append(ScriptLeft.event(client, this.clock.instant()));
			this.scheduler.getObject()
				.scheduleIfNotExists(ServiceClientJobs.SETTLE.instance(id + "/" + status)
					.data(id)
					.scheduledTo(this.clock.instant().plus(LATER)));
		});
		return ended.isPresent();
	}

	Optional<ServiceClient> unsettled(UUID id) {
		return this.clients.isUnsettled(id) ? this.clients.find(id) : Optional.empty();
	}

	/** Keycloak knows: what it gave away until a moment ago is void as well. */
	@Transactional
	public void settle(ServiceClient client) {
		this.clients.settle(client.id(), client.status());
		this.revoker.client(client.clientId());
	}

}
