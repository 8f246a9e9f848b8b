package io.fluffywaffle.simulator.message;

import java.time.InstantSource;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.fluffywaffle.simulator.live.LiveEvents;
import io.fluffywaffle.simulator.log.Journal;
import org.jspecify.annotations.Nullable;

/** Every message there is; each change is in the journal before anybody sees it. */
public final class Messages {

	private final Map<String, Message> bySid = new ConcurrentHashMap<>();

	private final ConcurrentSkipListMap<Long, String> bySequence = new ConcurrentSkipListMap<>();

	private final AtomicLong sequence = new AtomicLong();

	private final Journal.Topic<Message> changes;

	private final Journal.Topic<String> deletions;

	private final Consumer<Message> began;

	private final LiveEvents events;

	private final InstantSource clock;

	/**
	 * Prepares an empty list.
	 * @param began hears of every message as it is at first
	 */
	public Messages(Journal journal, Consumer<Message> began, LiveEvents events, InstantSource clock) {
		this.changes = journal.topic("message", Message.class, this::keep);
		this.deletions = journal.topic("message-deleted", String.class, this::forget);
		this.began = began;
		this.events = events;
		this.clock = clock;
	}

	public Message add(NewMessage fresh) {
		Instant now = this.clock.instant();
		String sid = Sids.next(fresh.content().media().isEmpty() ? "SM" : "MM");
		Message message = new Message(sid, this.sequence.incrementAndGet(), fresh.accountSid(), fresh.serviceSid(),
				fresh.direction(), fresh.from(), fresh.to(), fresh.content(), fresh.wishes(), now,
				Progress.at(fresh.status(), now));
		this.changes.append(message);
		this.began.accept(message);
		keep(message);
		this.events.publish("message", message);
		return message;
	}

	public Optional<Message> find(String sid) {
		return Optional.ofNullable(this.bySid.get(sid));
	}

	/**
	 * The changed message; empty when it is gone or {@code change} returned the very same
	 * one.
	 */
	public Optional<Message> change(String sid, UnaryOperator<Message> change) {
		boolean[] changed = { false };
		Message result = this.bySid.computeIfPresent(sid, (key, message) -> {
			Message next = change.apply(message);
			if (next != message) {
				this.changes.append(next);
				changed[0] = true;
			}
			return next;
		});
		if (!changed[0]) {
			return Optional.empty();
		}
		this.events.publish("message", result);
		return Optional.ofNullable(result);
	}

	/** The message with the next status, if it has the expected one. */
	public Optional<Message> advance(String sid, Status expected, Status next, @Nullable Integer errorCode) {
		return change(sid, (message) -> (message.status() != expected) ? message
				: message.to(next, errorCode, this.clock.instant()));
	}

	public void delete(String sid) {
		this.deletions.append(sid);
		forget(sid);
		this.events.publish("message-deleted", Map.of("sid", sid));
	}

	/** Newest first. */
	public Stream<Message> stream() {
		return this.bySequence.descendingMap().values().stream().map(this::find).flatMap(Optional::stream);
	}

	private void keep(Message message) {
		this.bySid.put(message.sid(), message);
		this.bySequence.put(message.sequence(), message.sid());
		this.sequence.accumulateAndGet(message.sequence(), Math::max);
	}

	private void forget(String sid) {
		Message message = this.bySid.remove(sid);
		if (message != null) {
			this.bySequence.remove(message.sequence());
		}
	}

}
