package io.fluffywaffle.account.member;

import java.util.UUID;

import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;

/** Tells of a user what identity-service tells when the user is deleted. */
record DeletedUser(KafkaProbe kafka, UUID id) {

	void tell() {
		this.kafka.send("identity.user.v1", this.id.toString(), "UserChanged", this.id,
				Contracts.example("identity.user.v1/UserChanged")
					.replace("5f0c1c58-0f3c-4a4e-9d0a-2f6f3b1c0a01", this.id.toString())
					.replace("\"active\"", "\"deleted\"")
					.replace("Maria Lopez", "Former user")
					.replace("\"version\": 1", "\"version\": 2"));
	}

}
