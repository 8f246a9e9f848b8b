package io.fluffywaffle.simulator.log;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/**
 * The append-only record of what was accepted, refused, delivered, received and called
 * back.
 */
public final class EventLog {

	private final ConcurrentSkipListMap<Long, LogEntry> entries = new ConcurrentSkipListMap<>();

	private final Journal.Topic<LogEntry> journal;

	private final InstantSource clock;

	public EventLog(Journal journal, InstantSource clock) {
		this.journal = journal.topic("log", LogEntry.class, (entry) -> this.entries.put(entry.sequence(), entry));
		this.clock = clock;
	}

	public synchronized void add(LogEntry entry) {
		long sequence = this.entries.isEmpty() ? 1 : this.entries.lastKey() + 1;
		LogEntry placed = entry.placed(sequence, this.clock.instant());
		this.journal.append(placed);
		this.entries.put(sequence, placed);
	}

	public Stream<LogEntry> all() {
		return this.entries.values().stream();
	}

	public List<LogEntry> after(long sequence, long limit) {
		return this.entries.tailMap(sequence, false).values().stream().limit(limit).toList();
	}

}
