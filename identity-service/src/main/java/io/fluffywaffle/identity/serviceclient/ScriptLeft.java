package io.fluffywaffle.identity.serviceclient;

import java.time.Instant;

import io.fluffywaffle.defaults.outbox.OutgoingEvent;
import io.fluffywaffle.identity.user.Status;
import io.fluffywaffle.identity.user.UserChanged;

/** That the account of a service client is no more, so that it leaves all accounts. */
final class ScriptLeft {

	private ScriptLeft() {
	}

	static OutgoingEvent event(ServiceClient client, Instant now) {
		return OutgoingEvent.of(UserChanged.TOPIC, client.userId().toString(), "UserChanged", null,
				new UserChanged(client.userId(), client.clientId(), client.name(), client.name(), "", null, "en", "UTC",
						false, Status.DELETED, null, now.toEpochMilli()));
	}

}
