package io.fluffywaffle.client.code;

import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.client.client.Client;
import io.fluffywaffle.client.client.ClientRegister;
import io.fluffywaffle.client.client.ConsentState;

import org.springframework.stereotype.Service;

/** Whether somebody may be texted at all. */
@Service
class Reachable {

	private final ClientRegister clients;

	Reachable(ClientRegister clients) {
		this.clients = clients;
	}

	/** Strangers may; who is blocked, wants no texts or was erased may not. */
	boolean is(UUID accountId, String phone) {
		Optional<Client> client = this.clients.findByPhone(accountId, phone)
			.map((id) -> this.clients.find(accountId, id).client());
		return client.filter((one) -> one.blocked() || one.consent() == ConsentState.WITHDRAWN).isEmpty();
	}

}
