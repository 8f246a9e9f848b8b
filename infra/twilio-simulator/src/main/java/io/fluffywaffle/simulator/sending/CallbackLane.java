package io.fluffywaffle.simulator.sending;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import io.fluffywaffle.simulator.fault.Fault;
import io.fluffywaffle.simulator.fault.FaultKind;
import io.fluffywaffle.simulator.message.Message;
import org.jspecify.annotations.Nullable;

/** The callbacks of one message: one after the other, unless a fault says otherwise. */
final class CallbackLane {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final Executor WORKERS = (task) -> Thread.ofVirtual().name("callback").start(task);

	private final @Nullable Fault fault;

	private final Consumer<Message> post;

	private final Consumer<Message> lose;

	private final Executor later;

	private final List<Message> held = new ArrayList<>();

	private final CompletableFuture<Void> first = new CompletableFuture<>();

	private CompletableFuture<Void> tail = CompletableFuture.completedFuture(null);

	CallbackLane(@Nullable Fault fault, Consumer<Message> post, Consumer<Message> lose,
			ScheduledExecutorService timer) {
		this.fault = fault;
		this.post = post;
		this.lose = lose;
		this.later = (task) -> timer.schedule(() -> WORKERS.execute(task),
				(fault != null) ? fault.delay().toMillis() : 0, TimeUnit.MILLISECONDS);
	}

	private CallbackLane() {
		this.fault = null;
		this.post = (message) -> {
		};
		this.lose = this.post;
		this.later = Runnable::run;
	}

	/** Nobody asked to be called. */
	static CallbackLane silent() {
		return new CallbackLane();
	}

	/** A status to tell; with {@code last} none follows. */
	synchronized void report(Message message, boolean last) {
		FaultKind kind = (this.fault != null) ? this.fault.kind() : null;
		switch (kind) {
			case CALLBACK_LOST -> this.lose.accept(message);
			case CALLBACK_LATE -> this.later.execute(() -> this.post.accept(message));
			case CALLBACK_REPEATED -> {
				enqueue(message);
				enqueue(message);
			}
			case CALLBACK_SHUFFLED -> hold(message, last);
			case null, default -> enqueue(message);
		}
	}

	/**
	 * Waits for the first callback if it has to overtake the answer to the create
	 * request.
	 */
	void beforeAnswer() {
		if (this.fault != null && this.fault.kind() == FaultKind.CALLBACK_BEFORE_201) {
			this.first.copy().completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
		}
	}

	private void hold(Message message, boolean last) {
		this.held.add(message);
		if (last) {
			this.held.reversed().forEach(this::enqueue);
			this.held.clear();
		}
	}

	private void enqueue(Message message) {
		this.tail = this.tail.thenRunAsync(() -> this.post.accept(message), WORKERS)
			.whenComplete((nothing, failure) -> this.first.complete(null));
	}

}
