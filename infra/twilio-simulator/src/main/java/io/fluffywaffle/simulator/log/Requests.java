package io.fluffywaffle.simulator.log;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Every create request on the wire, counted for each message. */
public final class Requests {

	private final Map<String, RequestCount> counts = new ConcurrentHashMap<>();

	private final ConcurrentLinkedQueue<ReceivedRequest> received = new ConcurrentLinkedQueue<>();

	private final Journal.Topic<ReceivedRequest> journal;

	public Requests(Journal journal) {
		this.journal = journal.topic("request", ReceivedRequest.class, this::count);
	}

	/** The number of requests for the same message, this one included. */
	public long add(ReceivedRequest request) {
		this.journal.append(request);
		return count(request);
	}

	public List<RequestCount> counts() {
		return List.copyOf(this.counts.values());
	}

	public List<ReceivedRequest> received() {
		return List.copyOf(this.received);
	}

	private long count(ReceivedRequest request) {
		this.received.add(request);
		return Objects.requireNonNull(this.counts.compute(request.subject(),
				(subject, count) -> Objects.requireNonNullElse(count, new RequestCount(subject, 0, 0))
					.plus(request.sid() != null)))
			.received();
	}

}
