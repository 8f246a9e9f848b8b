package io.fluffywaffle.identity.audit.kafka;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.defaults.kafka.PoisonRecordException;
import io.fluffywaffle.identity.audit.Actor;
import io.fluffywaffle.identity.audit.AuditFact;
import io.fluffywaffle.identity.audit.kafka.AuditedBody.ActorBody;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Reads facts, cut to what a line may hold. */
@Component
class AuditedFacts {

	private static final String TYPE = "Audited";

	private static final int LONGEST = 500;

	private final IncomingEvents events;

	private final JsonMapper json;

	AuditedFacts(IncomingEvents events, JsonMapper json) {
		this.events = events;
		this.json = json;
	}

	AuditFact read(ConsumerRecord<String, byte[]> record) {
		String type = this.events.type(record);
		if (!type.equals(TYPE)) {
			throw new PoisonRecordException("A fact of unknown type: " + type);
		}
		AuditedBody body = this.events.body(record, AuditedBody.class);
		ActorBody actor = needed(body.actor(), "actor");
		return new AuditFact(this.events.id(record), needed(body.at(), "at").truncatedTo(ChronoUnit.MICROS),
				text(needed(body.service(), "service")), text(needed(body.action(), "action")),
				new Actor(clean(actor.id()), clean(actor.name()), text(needed(actor.kind(), "actor.kind"))),
				body.accountId(), map(body.targets()), text(needed(body.outcome(), "outcome")), body.status(),
				clean(body.ip()), clean(body.userAgent()), clean(body.traceId()), map(body.details()));
	}

	private static <T> T needed(@Nullable T value, String name) {
		if (value == null) {
			throw new PoisonRecordException("No " + name + " in a fact of the audit trail");
		}
		return value;
	}

	private static @Nullable String clean(@Nullable String value) {
		return (value != null) ? text(value) : null;
	}

	/** PostgreSQL stores neither a zero nor half a surrogate pair. */
	private static String text(String value) {
		String cut = (value.length() > LONGEST) ? value.substring(0, LONGEST) : value;
		return new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\0', ' ');
	}

	private String map(@Nullable Map<String, @Nullable String> values) {
		Map<String, String> sorted = new TreeMap<>();
		Objects.requireNonNullElse(values, Map.<String, @Nullable String>of()).forEach((key, value) -> {
			if (value != null) {
				sorted.put(text(key), text(value));
			}
		});
		return this.json.writeValueAsString(sorted);
	}

}
