package io.fluffywaffle.simulator.log;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

import io.fluffywaffle.simulator.error.TwilioErrors;
import io.fluffywaffle.simulator.live.LiveEvents;
import org.jspecify.annotations.Nullable;

/** The list Twilio's console has under "Errors". */
public final class Debugger {

	private final ConcurrentSkipListMap<Long, DebuggerEntry> entries = new ConcurrentSkipListMap<>();

	private final Journal.Topic<DebuggerEntry> journal;

	private final LiveEvents events;

	private final InstantSource clock;

	public Debugger(Journal journal, LiveEvents events, InstantSource clock) {
		this.journal = journal.topic("debugger", DebuggerEntry.class,
				(entry) -> this.entries.put(entry.sequence(), entry));
		this.events = events;
		this.clock = clock;
	}

	public synchronized void add(int code, @Nullable String sid, @Nullable String url, @Nullable String detail) {
		long sequence = this.entries.isEmpty() ? 1 : this.entries.lastKey() + 1;
		DebuggerEntry entry = new DebuggerEntry(sequence, this.clock.instant(), code, TwilioErrors.of(code).message(),
				sid, url, detail);
		this.journal.append(entry);
		this.entries.put(sequence, entry);
		this.events.publish("debugger", entry);
	}

	public List<DebuggerEntry> after(long sequence) {
		return List.copyOf(this.entries.tailMap(sequence, false).values());
	}

}
