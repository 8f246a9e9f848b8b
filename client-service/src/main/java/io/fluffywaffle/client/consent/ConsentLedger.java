package io.fluffywaffle.client.consent;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what clients agreed to; nothing in it is ever changed. */
@Service
public class ConsentLedger {

	private final ConsentEntries entries;

	ConsentLedger(ConsentEntries entries) {
		this.entries = entries;
	}

	/**
	 * Appends an entry and changes the client's state with it, in the transaction of the
	 * caller, who must have one.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(ConsentEntry entry) {
		this.entries.append(List.of(entry));
	}

	/**
	 * Appends the entries of an import, which sets the clients' state itself in the same
	 * transaction.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void recordAll(List<ConsentEntry> entries) {
		this.entries.append(entries);
	}

}
