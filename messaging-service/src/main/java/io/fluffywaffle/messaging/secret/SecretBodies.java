package io.fluffywaffle.messaging.secret;

import io.fluffywaffle.messaging.carrier.SealedTexts;
import io.fluffywaffle.messaging.conversation.AutomaticKind;
import io.fluffywaffle.messaging.conversation.Message;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What messages say to the person. It must not be logged, kept or shown. */
@Component
public class SecretBodies {

	private final JdbcClient jdbc;

	private final SealedTexts sealed;

	SecretBodies(JdbcClient jdbc, SealedTexts sealed) {
		this.jdbc = jdbc;
		this.sealed = sealed;
	}

	/**
	 * What is sent to the person.
	 * @throws IllegalArgumentException when it cannot be opened
	 */
	public String of(Message message) {
		AutomaticKind kind = message.automatic();
		return (kind != null && kind.isRequested()) ? opened(message) : message.body();
	}

	private String opened(Message message) {
		return this.jdbc.sql("select sealed_body from message where id = ? and sealed_body is not null")
			.param(message.id())
			.query(String.class)
			.optional()
			.map((body) -> this.sealed.open(message.accountId(), body))
			.orElseGet(message::body);
	}

}
