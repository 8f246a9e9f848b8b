package io.fluffywaffle.sample;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.defaults.revocation.TokensRevoked;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.context.event.EventListener;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Remembers what it handled; fails as often as a test wants before it handles more. */
@Component
public class SampleListener {

	/** What it listens to. */
	public static final String TOPIC = "sample.thing.v1";

	private final List<String> handled = new CopyOnWriteArrayList<>();

	private final List<TokensRevoked> revocations = new CopyOnWriteArrayList<>();

	private final AtomicInteger failuresLeft = new AtomicInteger();

	private final IncomingEvents events;

	SampleListener(IncomingEvents events) {
		this.events = events;
	}

	record Thing(String name) {
	}

	@KafkaListener(id = "things", topics = TOPIC)
	void on(ConsumerRecord<String, byte[]> record) {
		this.events.id(record);
		Thing thing = this.events.body(record, Thing.class);
		if (this.failuresLeft.getAndUpdate((left) -> Math.max(0, left - 1)) > 0) {
			throw new TransientDataAccessResourceException("The database is away");
		}
		this.handled.add(thing.name());
	}

	@EventListener
	void on(TokensRevoked revoked) {
		this.revocations.add(revoked);
	}

	/** Whose tokens were revoked, as the application was told. */
	public List<TokensRevoked> revocations() {
		return List.copyOf(this.revocations);
	}

	/** The names in the order in which they were handled. */
	public List<String> handled() {
		return List.copyOf(this.handled);
	}

	/** Fails the next so many times as if the database were away. */
	public void fail(int times) {
		this.failuresLeft.set(times);
	}

}
