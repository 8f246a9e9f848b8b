package io.fluffywaffle.identity.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Heads that were told outside the database, by their line. */
final class Anchors {

	/** No line has it: told with two hashes, a line was written twice. */
	private static final String CONTRADICTION = "";

	private final Map<Long, String> hashes = new HashMap<>();

	private long vouched;

	Anchors(List<AuditHead> told) {
		told.forEach((head) -> this.hashes.merge(head.sequence(), head.hash(),
				(one, other) -> one.equals(other) ? one : CONTRADICTION));
	}

	/** Whether nothing else was told about the line. */
	boolean agree(AuditLine line) {
		String told = this.hashes.get(line.sequence());
		if (line.hash().equals(told)) {
			this.vouched = line.sequence();
		}
		return told == null || line.hash().equals(told);
	}

	/** The last line so far that was told as it is. */
	long vouched() {
		return this.vouched;
	}

	/** Whether lines after this one were told. */
	boolean goOnAfter(long sequence) {
		return this.hashes.keySet().stream().anyMatch((told) -> told > sequence);
	}

}
