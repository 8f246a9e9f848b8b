package io.fluffywaffle.simulator.live;

import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

import io.fluffywaffle.simulator.json.Json;

/**
 * Tells every listener what happens; one that falls 10,000 events behind is dropped and
 * has to come back.
 */
public final class LiveEvents {

	private static final int LONGEST_QUEUE = 10_000;

	private final Set<BlockingQueue<LiveEvent>> listeners = ConcurrentHashMap.newKeySet();

	public BlockingQueue<LiveEvent> listen() {
		BlockingQueue<LiveEvent> queue = new LinkedBlockingQueue<>(LONGEST_QUEUE);
		this.listeners.add(queue);
		return queue;
	}

	public boolean isListening(BlockingQueue<LiveEvent> queue) {
		return this.listeners.contains(queue);
	}

	public void stopListening(BlockingQueue<LiveEvent> queue) {
		this.listeners.remove(queue);
	}

	public void publish(String type, Object value) {
		if (!this.listeners.isEmpty()) {
			LiveEvent event = new LiveEvent(type, Json.MAPPER.writeValueAsString(value));
			this.listeners.removeIf((queue) -> !queue.offer(event));
		}
	}

}
