package io.fluffywaffle.notification;

import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.notification.people.Directory;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.awaitility.Awaitility;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.context.TestComponent;

/** Tells of people as identity-service would. */
@TestComponent
public class Citizens {

	private final KafkaProbe kafka;

	private final Directory directory;

	Citizens(KafkaProbe kafka, Directory directory) {
		this.kafka = kafka;
		this.directory = directory;
	}

	/** The mailbox of somebody whom {@link #next} made. */
	public static String mailbox(UUID id) {
		return id + "@people.example";
	}

	/** Somebody new, as soon as the service knows them. */
	public UUID next() {
		return next("UTC");
	}

	/** Somebody new whose days begin there. */
	public UUID next(String timeZone) {
		UUID id = UUID.randomUUID();
		tell(id, 1, Map.of("timeZone", timeZone));
		Awaitility.await().until(() -> this.directory.find(id).isPresent());
		return id;
	}

	/** Tells how somebody is now; what is not named is as in the contract. */
	public void tell(UUID id, long version, Map<String, Object> fields) {
		ObjectNode person = (ObjectNode) JsonMapper.shared()
			.readTree(Contracts.example("identity.user.v1/UserChanged"));
		person.put("id", id.toString()).put("email", mailbox(id)).put("version", version);
		fields.forEach(person::putPOJO);
		this.kafka.send("identity.user.v1", id.toString(), "UserChanged", id, person.toString());
	}

}
