package io.fluffywaffle.simulator.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import io.fluffywaffle.simulator.live.LiveEvents;

/** The faults that are set now; none survives a restart. */
public final class Faults {

	private final List<Fault> waiting = new ArrayList<>();

	private final MadeUpNumbers madeUpNumbers;

	private final LiveEvents events;

	private CompletableFuture<Void> cleared = new CompletableFuture<>();

	public Faults(MadeUpNumbers madeUpNumbers, LiveEvents events) {
		this.madeUpNumbers = madeUpNumbers;
		this.events = events;
	}

	public synchronized void add(Fault fault) {
		this.waiting.add(fault);
		publish();
	}

	/** Ends every fault, and the waiting of requests that hang. */
	public synchronized void clear() {
		this.waiting.clear();
		this.cleared.complete(null);
		this.cleared = new CompletableFuture<>();
		publish();
	}

	public synchronized List<Fault> all() {
		return List.copyOf(this.waiting);
	}

	public Optional<Fault> takeForRequest(String to) {
		return take(to, (fault) -> !fault.kind().isOfCallbacks());
	}

	public Optional<Fault> takeForCallbacks(String to) {
		return take(to, (fault) -> fault.kind().isOfCallbacks());
	}

	/** Waits, but not beyond the moment all faults are cleared. */
	public void hold(Duration time) {
		CompletableFuture<Void> end;
		synchronized (this) {
			end = this.cleared.copy();
		}
		end.completeOnTimeout(null, time.toMillis(), TimeUnit.MILLISECONDS).join();
	}

	private synchronized Optional<Fault> take(String to, Predicate<Fault> sort) {
		Predicate<Fault> mine = sort.and((fault) -> fault.concerns(to));
		Optional<Fault> found = this.waiting.stream().filter(mine).findFirst();
		if (found.isEmpty()) {
			return this.madeUpNumbers.faultOf(to).filter(sort);
		}
		use(found.get());
		return found;
	}

	private void use(Fault fault) {
		Integer times = fault.times();
		if (times == null) {
			return;
		}
		int index = this.waiting.indexOf(fault);
		if (times > 1) {
			this.waiting.set(index, fault.times(times - 1));
		}
		else {
			this.waiting.remove(index);
		}
		publish();
	}

	private void publish() {
		this.events.publish("faults", List.copyOf(this.waiting));
	}

}
