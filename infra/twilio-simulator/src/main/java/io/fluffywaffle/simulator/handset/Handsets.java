package io.fluffywaffle.simulator.handset;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import io.fluffywaffle.simulator.live.LiveEvents;
import io.fluffywaffle.simulator.log.Journal;
import io.fluffywaffle.simulator.web.BadCall;

/** The phones on the page, kept over restarts. */
public final class Handsets {

	// The range that is kept free for films, so nobody's real number is shown.
	private static final String FICTION = "+120255501";

	private final Map<String, Handset> byPhone = new ConcurrentSkipListMap<>();

	private final Journal.Topic<Handset> journal;

	private final LiveEvents events;

	private volatile boolean used;

	public Handsets(Journal journal, LiveEvents events) {
		this.journal = journal.topic("handset", Handset.class, this::keep);
		this.events = events;
	}

	public List<Handset> all() {
		return List.copyOf(this.byPhone.values());
	}

	public Handset put(Handset handset) {
		this.journal.append(handset);
		keep(handset);
		this.events.publish("handsets", all());
		return handset;
	}

	/** A phone with the next made-up number that is free. */
	public synchronized Handset addNew(Predicate<String> free) {
		return IntStream.range(1, 100)
			.mapToObj((index) -> FICTION + "%02d".formatted(index))
			.filter((phone) -> !this.byPhone.containsKey(phone) && free.test(phone))
			.findFirst()
			.map((phone) -> put(new Handset(phone, null, null)))
			.orElseThrow(() -> new BadCall(409, "All made-up numbers are in use"));
	}

	/** Shows the phone that is being used, if it is not shown yet. */
	public void use(String phone) {
		if (!this.byPhone.containsKey(phone)) {
			put(new Handset(phone, null, null));
		}
	}

	/** Puts two phones on the table the very first time. */
	public void welcome() {
		if (!this.used) {
			put(new Handset(FICTION + "01", "Alex", null));
			put(new Handset(FICTION + "02", "Sam", null));
		}
	}

	private void keep(Handset handset) {
		this.used = true;
		if (Boolean.TRUE.equals(handset.putAway())) {
			this.byPhone.remove(handset.phone());
		}
		else {
			this.byPhone.put(handset.phone(), handset);
		}
	}

}
