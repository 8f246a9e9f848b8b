package io.fluffywaffle.identity.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.defaults.outbox.OutgoingEvent;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appends what was told to the chain, each fact once however often it is told. */
@Service
public class AuditKeeper {

	/** Facts with the same key keep their order; compaction leaves the last of each. */
	private static final int LINES_PER_KEY = 100;

	private final AuditLines lines;

	private final Outbox outbox;

	AuditKeeper(AuditLines lines, Outbox outbox) {
		this.lines = lines;
		this.outbox = outbox;
	}

	/** Appends those of the facts that are not there yet, all or none. */
	@Transactional
	public void append(List<AuditFact> facts) {
		this.lines.lock();
		Set<UUID> known = this.lines.known(facts.stream().map(AuditFact::eventId).toList());
		AuditHead head = this.lines.head();
		List<AuditLine> added = new ArrayList<>();
		for (AuditFact fact : facts) {
			if (known.add(fact.eventId())) {
				AuditLine line = AuditLine.after(head, fact);
				added.add(line);
				head = line.head();
			}
		}
		if (!added.isEmpty()) {
			this.lines.insert(added);
			tell(head);
		}
	}

	/** So that lines cut off at the end are missed by somebody outside the database. */
	private void tell(AuditHead head) {
		this.outbox.append(OutgoingEvent.of(AuditHeads.TOPIC, Long.toString(head.sequence() / LINES_PER_KEY),
				"AuditAppended", null, head));
	}

}
