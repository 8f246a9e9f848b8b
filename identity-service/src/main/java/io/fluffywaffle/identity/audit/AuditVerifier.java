package io.fluffywaffle.identity.audit;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Finds the first line that was changed, removed, inserted or exchanged, also by somebody
 * who may do anything in the database.
 */
@Service
public class AuditVerifier {

	private static final int PAGE = 5000;

	private final AuditLines lines;

	private final AuditHeads heads;

	AuditVerifier(AuditLines lines, AuditHeads heads) {
		this.lines = lines;
		this.heads = heads;
	}

	/** Walks along the whole chain as it is now. */
	public Verification verify() {
		// before the lines: what is told now has its line already
		Optional<List<AuditHead>> told = this.heads.told();
		Anchors anchors = new Anchors(told.orElse(List.of()));
		ChainWalk walk = new ChainWalk(anchors);
		walk(walk);
		AuditHead last = walk.last();
		Long tampered = tampered(walk, anchors);
		return new Verification(tampered == null, last.sequence(), tampered, last.hash(),
				told.isPresent() ? anchors.vouched() : null);
	}

	private void walk(ChainWalk walk) {
		List<AuditLine> page = this.lines.after(Long.MIN_VALUE, PAGE);
		while (!page.isEmpty()) {
			for (AuditLine line : page) {
				if (!walk.step(line)) {
					return;
				}
			}
			page = this.lines.after(page.getLast().sequence(), PAGE);
		}
	}

	private static @Nullable Long tampered(ChainWalk walk, Anchors anchors) {
		if (walk.tampered() != null) {
			return walk.tampered();
		}
		long end = walk.last().sequence();
		return anchors.goOnAfter(end) ? Long.valueOf(end + 1) : null;
	}

}
