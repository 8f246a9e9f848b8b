package io.fluffywaffle.client.code;

import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.client.client.Client;
import io.fluffywaffle.client.client.ClientRegister;
import io.fluffywaffle.client.client.ConsentState;
import io.fluffywaffle.client.erasure.NeverTexted;

import org.springframework.stereotype.Service;

/** Whether somebody may be texted at all. */
@Service
public class Reachable {

	private final ClientRegister clients;

	private final NeverTexted neverTexted;

	Reachable(ClientRegister clients, NeverTexted neverTexted) {
		this.clients = clients;
		this.neverTexted = neverTexted;
	}

	/** Strangers may; who is blocked, wants no texts or was erased may not. */
	public boolean is(UUID accountId, String phone) {
		Optional<Client> client = this.clients.findByPhone(accountId, phone)
			.map((id) -> this.clients.find(accountId, id).client())
			.map((one) -> one.mergedInto().map((other) -> this.clients.find(accountId, other).client()).orElse(one));
		return client.filter((one) -> one.blocked() || one.consent() == ConsentState.WITHDRAWN).isEmpty()
				&& !this.neverTexted.holds(accountId, phone);
	}

}
