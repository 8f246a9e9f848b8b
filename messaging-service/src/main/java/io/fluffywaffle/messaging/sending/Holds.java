package io.fluffywaffle.messaging.sending;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.messaging.conversation.WaitsFor;

/** The texts of one claim that have to wait, by reason and time. */
final class Holds {

	private final Map<Hold, List<UUID>> texts = new LinkedHashMap<>();

	/** Why, and until when. */
	record Hold(WaitsFor reason, Instant until) {
	}

	void add(Candidate text, WaitsFor reason, Instant until) {
		this.texts.computeIfAbsent(new Hold(reason, until), (hold) -> new ArrayList<>()).add(text.id());
	}

	Map<Hold, List<UUID>> texts() {
		return this.texts;
	}

}
