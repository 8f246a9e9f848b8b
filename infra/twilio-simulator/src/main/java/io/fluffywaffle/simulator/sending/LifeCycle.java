package io.fluffywaffle.simulator.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.fluffywaffle.simulator.fault.MadeUpNumbers;
import io.fluffywaffle.simulator.fault.Outcome;
import io.fluffywaffle.simulator.log.EventLog;
import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.simulator.message.Direction;
import io.fluffywaffle.simulator.message.Message;
import io.fluffywaffle.simulator.message.Messages;
import io.fluffywaffle.simulator.message.Status;
import io.fluffywaffle.simulator.number.Numbers;
import io.fluffywaffle.simulator.number.OwnedNumber;
import org.jspecify.annotations.Nullable;

/**
 * Takes an accepted message through its statuses at the set pace to the end its
 * recipient's number has.
 */
public final class LifeCycle {

	private static final int QUEUE_OVERFLOW = 30001;

	private final Messages messages;

	private final Numbers numbers;

	private final MadeUpNumbers madeUpNumbers;

	private final StatusCallbacks callbacks;

	private final EventLog log;

	private final ScheduledExecutorService timer;

	private final InstantSource clock;

	private volatile Pace pace;

	public LifeCycle(Messages messages, Numbers numbers, MadeUpNumbers madeUpNumbers, StatusCallbacks callbacks,
			EventLog log, ScheduledExecutorService timer, InstantSource clock, Pace pace) {
		this.messages = messages;
		this.numbers = numbers;
		this.madeUpNumbers = madeUpNumbers;
		this.callbacks = callbacks;
		this.log = log;
		this.timer = timer;
		this.clock = clock;
		this.pace = pace;
	}

	public Pace pace() {
		return this.pace;
	}

	public void setPace(Pace pace) {
		this.pace = pace;
	}

	/** Begins, and returns the way of the callbacks. */
	public CallbackLane begin(Message message) {
		CallbackLane lane = this.callbacks.lane(message);
		Thread.ofVirtual().name("life-cycle").start(() -> next(message, lane));
		return lane;
	}

	/** Goes on with what was on its way when the simulator was stopped. */
	public void resume() {
		this.messages.stream()
			.filter((message) -> message.direction() != Direction.INBOUND && !message.status().isFinal())
			.forEach(this::begin);
	}

	private void next(Message message, CallbackLane lane) {
		Outcome outcome = this.madeUpNumbers.outcomeOf(message.to());
		switch (message.status()) {
			case SCHEDULED -> after(untilDue(message), () -> queue(message, lane));
			case ACCEPTED -> queue(message, lane);
			case QUEUED -> after(this.pace.queuedMs(), () -> step(message, Status.SENDING, null, lane));
			case SENDING -> after(this.pace.sendingMs(), () -> send(message, outcome, lane));
			case SENT -> {
				if (outcome.status() != Status.SENT) {
					after(this.pace.sentMs(), () -> step(message, outcome.status(), outcome.code(), lane));
				}
			}
			default -> {
			}
		}
	}

	private void queue(Message message, CallbackLane lane) {
		String sender = sender(message);
		this.messages.change(message.sid(),
				(current) -> (current.status() == message.status()) ? current.sentFrom(sender) : current);
		step(message, Status.QUEUED, null, lane);
	}

	private void send(Message message, Outcome outcome, CallbackLane lane) {
		Instant expiry = message.wishes().expiresAt();
		if (expiry != null && this.clock.instant().isAfter(expiry)) {
			step(message, Status.FAILED, QUEUE_OVERFLOW, lane);
		}
		else if (outcome.status() == Status.FAILED) {
			step(message, Status.FAILED, outcome.code(), lane);
		}
		else {
			step(message, Status.SENT, null, lane);
		}
	}

	private void step(Message message, Status next, @Nullable Integer code, CallbackLane lane) {
		this.messages.advance(message.sid(), message.status(), next, code).ifPresent((advanced) -> {
			record(advanced);
			if (next != Status.SENDING) {
				lane.report(advanced, isLast(advanced));
			}
			next(advanced, lane);
		});
	}

	private boolean isLast(Message message) {
		return message.status().isFinal() || message.status() == this.madeUpNumbers.outcomeOf(message.to()).status();
	}

	private void record(Message message) {
		switch (message.status()) {
			case SENT -> this.log.add(message.logged(LogEntry.Kind.SENT));
			case DELIVERED -> this.log.add(message.logged(LogEntry.Kind.DELIVERED));
			case UNDELIVERED -> this.log.add(message.logged(LogEntry.Kind.UNDELIVERED));
			case FAILED -> this.log.add(message.logged(LogEntry.Kind.FAILED));
			default -> {
			}
		}
	}

	/** A recipient keeps the number of the service's pool he was first texted from. */
	private String sender(Message message) {
		if (message.from() != null) {
			return message.from();
		}
		List<OwnedNumber> pool = this.numbers.ofService(message.accountSid(),
				Objects.requireNonNullElse(message.serviceSid(), ""));
		return pool.isEmpty() ? message.to() : pool.get(Math.floorMod(message.to().hashCode(), pool.size())).number();
	}

	private long untilDue(Message message) {
		Instant due = Objects.requireNonNullElse(message.wishes().sendAt(), message.createdAt());
		return Math.max(0, Duration.between(this.clock.instant(), due).toMillis());
	}

	private void after(long millis, Runnable step) {
		if (millis == 0) {
			step.run();
		}
		else {
			this.timer.schedule(() -> Thread.ofVirtual().name("life-cycle").start(step), millis, TimeUnit.MILLISECONDS);
		}
	}

}
