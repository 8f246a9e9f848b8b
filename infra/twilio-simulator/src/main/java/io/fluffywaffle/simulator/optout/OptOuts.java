package io.fluffywaffle.simulator.optout;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.fluffywaffle.simulator.log.Journal;

/** The pairs that Twilio itself keeps apart. */
public final class OptOuts {

	private final Map<String, OptOut> stopped = new ConcurrentHashMap<>();

	private final Journal.Topic<OptOut> journal;

	public OptOuts(Journal journal) {
		this.journal = journal.topic("opt-out", OptOut.class, this::keep);
	}

	public boolean isStopped(String sender, String phone) {
		return this.stopped.containsKey(key(sender, phone));
	}

	/** Whether this changed anything. */
	public boolean set(OptOut optOut) {
		if (isStopped(optOut.sender(), optOut.phone()) == optOut.stopped()) {
			return false;
		}
		this.journal.append(optOut);
		keep(optOut);
		return true;
	}

	public List<OptOut> all() {
		return List.copyOf(this.stopped.values());
	}

	private void keep(OptOut optOut) {
		String key = key(optOut.sender(), optOut.phone());
		if (optOut.stopped()) {
			this.stopped.put(key, optOut);
		}
		else {
			this.stopped.remove(key);
		}
	}

	private static String key(String sender, String phone) {
		return sender + " " + phone;
	}

}
